import type { Check } from '../../contract.ts';
import { outcomesOf } from '../outcomes.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';
import { ACRONYM_WORDS } from './words.ts';

export const check: Check = {
  id: 'legal/acronym',
  group: 'legal',
  level: 'hint',
  basis: ['plain-language', 'iso-24495', 'editorial'],
  reads: ACRONYM_WORDS,
  text: { lv, en },
  run: (context) => outcomesOf(context, 'acronym'),
};

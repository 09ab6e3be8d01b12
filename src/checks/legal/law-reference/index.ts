import type { Check } from '../../contract.ts';
import { outcomesOf } from '../outcomes.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';
import { REFERENCE_WORDS } from './words.ts';

export const check: Check = {
  id: 'legal/law-reference',
  group: 'legal',
  level: 'hint',
  basis: ['plain-language', 'iso-24495', 'corpus'],
  reads: REFERENCE_WORDS,
  text: { lv, en },
  run: (context) => outcomesOf(context, 'law-reference'),
};

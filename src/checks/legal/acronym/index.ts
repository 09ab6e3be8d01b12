import type { Check } from '../../contract.ts';
import { outcomesOf } from '../outcomes.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';

export const check: Check = {
  id: 'legal/acronym',
  group: 'legal',
  level: 'hint',
  basis: ['plain-language', 'iso-24495', 'editorial'],
  reads: ['lv', 'en'],
  text: { lv, en },
  run: (context) => outcomesOf(context, 'acronym'),
};

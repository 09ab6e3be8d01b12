import type { Check } from '../../contract.ts';
import { outcomesOf } from '../outcomes.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';
import { DENSE_WORDS } from './words.ts';

export const check: Check = {
  id: 'legal/dense-sentence',
  group: 'legal',
  level: 'hint',
  basis: ['corpus', 'plain-language', 'directive-2019-882'],
  reads: DENSE_WORDS,
  text: { lv, en },
  run: (context) => outcomesOf(context, 'dense-sentence'),
};

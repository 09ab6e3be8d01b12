import type { Check } from '../../contract.ts';
import { outcomesOf } from '../outcomes.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';
import { LONG_SENTENCE_WORDS } from './words.ts';

export const check: Check = {
  id: 'legal/long-sentence',
  group: 'legal',
  level: 'hint',
  basis: ['corpus', 'iso-24495', 'directive-2019-882'],
  reads: LONG_SENTENCE_WORDS,
  text: { lv, en },
  run: (context) => outcomesOf(context, 'long-sentence'),
};

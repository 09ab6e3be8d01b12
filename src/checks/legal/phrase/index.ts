import type { Check } from '../../contract.ts';
import { outcomesOf } from '../outcomes.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';
import { PHRASE_WORDS } from './words.ts';

export const check: Check = {
  id: 'legal/phrase',
  group: 'legal',
  level: 'hint',
  basis: ['language-advice', 'plain-language', 'editorial'],
  reads: PHRASE_WORDS,
  text: { lv, en },
  run: (context) => outcomesOf(context, 'phrase'),
};

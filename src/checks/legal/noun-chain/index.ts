import type { Check } from '../../contract.ts';
import { outcomesOf } from '../outcomes.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';
import { CHAIN_WORDS } from './words.ts';

export const check: Check = {
  id: 'legal/noun-chain',
  group: 'legal',
  level: 'hint',
  basis: ['corpus', 'plain-language', 'iso-24495'],
  reads: CHAIN_WORDS,
  text: { lv, en },
  run: (context) => outcomesOf(context, 'noun-chain'),
};

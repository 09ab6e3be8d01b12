import type { Check } from '../../contract.ts';
import { outcomesOf } from '../outcomes.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';
import { PASSIVE_WORDS } from './words.ts';

export const check: Check = {
  id: 'legal/passive',
  group: 'legal',
  level: 'hint',
  basis: ['corpus', 'iso-24495'],
  reads: PASSIVE_WORDS,
  text: { lv, en },
  run: (context) => outcomesOf(context, 'passive'),
};

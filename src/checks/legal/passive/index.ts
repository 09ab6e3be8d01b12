import type { Check } from '../../check.ts';
import { outcomesOf } from '../outcomes.ts';
import { text as en } from './en.ts';
import { text as lv } from './lv.ts';

export const check: Check = {
  id: 'legal/passive',
  group: 'legal',
  level: 'hint',
  basis: ['corpus', 'iso-24495'],
  reads: ['lv', 'en'],
  text: { lv, en },
  run: (context) => outcomesOf(context, 'passive'),
};

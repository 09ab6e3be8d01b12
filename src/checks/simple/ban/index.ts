import type { Check } from '../../contract.ts';
import { bansIn } from './bans.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';
import { BAN_WORDS } from './words.ts';

/** Bans and duties that say neither whom nor where nor when nor on what they rest. */
export const check: Check = {
  id: 'simple/ban',
  group: 'simple',
  level: 'confirm',
  basis: ['swot-2012', 'ethics-2018'],
  reads: BAN_WORDS,
  byWords: true,
  text: { lv, en },
  run: (context) =>
    bansIn(context).map(({ start, end, kind, weak }) => ({
      outcome: 'flag',
      start,
      end,
      data: { kind },
      pull: weak ? 8 : 24,
      ...(weak ? { level: 'hint' as const } : {}),
    })),
};

import type { Check } from '../../contract.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';
import { promisesIn } from './promises.ts';
import { PROMISE_WORDS } from './words.ts';

/**
 * Absolutes and promises about rights, duties, money and safety with no condition, scope, date or source.
 * An absolute alone never counts: it stands in 8.6 % of ordinary posts, absolute and topic with no scope in 0.4 %.
 */
export const check: Check = {
  id: 'simple/promise',
  group: 'simple',
  level: 'confirm',
  basis: ['swot-2012', 'ethics-2018'],
  reads: PROMISE_WORDS,
  byWords: true,
  text: { lv, en },
  run: (context) =>
    promisesIn(context).map(({ start, end, kind, weak }) => ({
      outcome: 'flag',
      start,
      end,
      data: { kind },
      pull: weak ? 10 : 28,
      ...(weak ? { level: 'hint' as const } : {}),
    })),
};

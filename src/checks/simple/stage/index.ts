import type { Check } from '../../contract.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';
import { stageIn } from './stages.ts';
import { STAGE_WORDS } from './words.ts';

/** A decision told as further on than it is: "valdība atcēla nodokli" where a bill was supported. */
export const check: Check = {
  id: 'simple/stage',
  group: 'simple',
  level: 'confirm',
  basis: ['ethics-2018', 'swot-2012'],
  reads: STAGE_WORDS,
  byWords: true,
  text: { lv, en },
  run: (context) => {
    const stage = stageIn(context);
    if (!stage) return [];
    const { start, end, kind } = stage;
    return [
      {
        outcome: 'flag',
        start,
        end,
        data: { kind },
        pull: kind === 'early' ? 24 : 8,
        ...(kind === 'open' ? { level: 'hint' as const } : {}),
      },
    ];
  },
};

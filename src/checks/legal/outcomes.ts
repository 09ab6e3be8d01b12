import type { CheckContext, Outcome } from '../contract.ts';
import { readLegal } from './reading.ts';
import type { LegalKind } from './signal.ts';

/** The signs of one kind as a check answers them: shown, or only weighed. */
export const outcomesOf = (context: CheckContext, kind: LegalKind): Outcome[] =>
  readLegal(context)
    .filter((signal) => signal.kind === kind)
    .map(({ start, end, pull, raised, data, fixes, basis }) => ({
      start,
      end,
      outcome: raised ? 'flag' : 'weigh',
      pull,
      data,
      fixes,
      basis,
    }));

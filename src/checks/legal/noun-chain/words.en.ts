import type { Token } from '../../../engine/tokens.ts';
import type { Range } from '../../../engine/types.ts';
import { holdsName, type SentenceView } from '../sentence-view.ts';
import type { ChainWords } from './shape.ts';

/**
 * Nominalisations of office work (plainlanguage.gov, "Avoid hidden verbs"): a list, because most words in -tion and
 * -ment are plain nouns (information, government, donation).
 */
const ACTIONS = new Set(
  `acceptance accomplishment acquisition adaptation adjustment administration adoption allocation alteration amendment
  application assessment attainment avoidance calculation cancellation clarification classification collection
  commencement compilation completion compliance consideration consolidation continuation contribution coordination
  creation dedication deletion demolition designation determination development discontinuation disposal distribution
  elimination enforcement enhancement ensuring establishment evaluation examination execution expansion extension
  facilitation finalisation finalization formulation fulfilment fulfillment harmonisation harmonization identification
  implementation improvement inclusion initiation inspection installation instigation integration intensification
  interpretation introduction issuance issue justification maintenance management modernisation modernization
  modification monitoring notification obligation operation optimisation optimization performance preparation
  preservation prevention prioritisation prioritization procurement production prohibition promotion protection
  provision publication ratification realisation realization reconstruction reduction registration regulation
  rehabilitation reinforcement renewal reorganisation reorganization replacement resolution restoration restriction
  revision strengthening submission supervision suspension termination transformation transmission transposition
  utilisation utilization validation validity verification`.split(/\s+/u),
);
const FILL = new Set('the a an its their this that these those such said all any and relevant'.split(' '));

/** At least two actions linked by "of" or "for": "the implementation of the harmonisation of …". */
function findChains(part: SentenceView): Range[] {
  const { tokens } = part;
  const found: Range[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isAction(tokens[at])) continue;
    const last = chainEnd(tokens, at);
    if (last < 0 || holdsName(part, at, last + 1)) continue;
    found.push({ start: tokens[at]?.start ?? 0, end: tokens[last]?.end ?? 0 });
    at = last;
  }
  return found;
}

const isAction = (token?: Token): boolean => token?.kind === 'word' && ACTIONS.has(token.lower);

/** A longer chain goes on as another, in tokens. */
const LONGEST = 30;

function chainEnd(tokens: readonly Token[], first: number): number {
  let end = -1;
  let at = first + 1;
  while (at < first + LONGEST && (tokens[at]?.lower === 'of' || tokens[at]?.lower === 'for')) {
    let next = at + 1;
    let words = 0;
    while (next < tokens.length && !isAction(tokens[next]) && words < 2 && tokens[next]?.kind === 'word') {
      if (!FILL.has(tokens[next]?.lower ?? '')) words++;
      if (tokens[next]?.lower === 'of') break;
      next++;
    }
    if (!isAction(tokens[next])) break;
    end = next;
    at = next + 1;
  }
  return end;
}

export const words: ChainWords = { findChains };

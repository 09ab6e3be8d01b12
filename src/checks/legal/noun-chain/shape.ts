import type { Range } from '../../../engine/types.ts';
import type { SentenceView } from '../sentence-view.ts';

/** Chains of verbal nouns are built by each language's own grammar. */
export interface ChainWords {
  /** Ranges of the text, in order. */
  findChains: (part: SentenceView) => Range[];
}

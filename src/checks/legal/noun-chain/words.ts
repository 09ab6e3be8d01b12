import type { Range } from '../../../engine/types.ts';
import { wordTable } from '../../../engine/word-table.ts';
import type { SentenceView } from '../sentence-view.ts';
import { words as en } from './words.en.ts';
import { words as lv } from './words.lv.ts';

/** Chains of verbal nouns are built by each language's own grammar. */
export interface ChainWords {
  /** Ranges of the text, in order. */
  findChains: (part: SentenceView) => Range[];
}

export const CHAIN_WORDS = wordTable<ChainWords>('legal/noun-chain', { lv, en });

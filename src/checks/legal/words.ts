import { wordTable } from '../../engine/word-table.ts';
import { words as en } from './words.en.ts';
import { words as lv } from './words.lv.ts';

/** What the checks of the group share, in one language. Without it the group has nothing to say about a text. */
export interface LegalWords {
  /** From how many letters on a word is long. */
  long: number;
}

export const LEGAL_WORDS = wordTable<LegalWords>('legal', { lv, en });

import { wordTable } from '../../../engine/word-table.ts';
import { words as en } from './words.en.ts';
import { words as lv } from './words.lv.ts';

/** From where on a sentence is too long: more words than these, so many long ones among them. */
export interface LongSentenceWords {
  words: number;
  long: number;
}

export const LONG_SENTENCE_WORDS = wordTable<LongSentenceWords>('legal/long-sentence', { lv, en });

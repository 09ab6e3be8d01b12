import { wordTable } from '../../../engine/word-table.ts';
import { words as en } from './words.en.ts';
import { words as lv } from './words.lv.ts';

/** What a sentence made of law is known by, in one language. */
export interface DenseWords {
  /** Words of law. */
  vocabulary: RegExp;
  /** Words that speak to somebody: law has none. */
  personal: RegExp;
  /** So many words of law, signs of officialese among them, and long words make a sentence read like law; measured on LVTB (test/measure/legal.mjs). */
  enough: { law: number; long: number };
}

export const DENSE_WORDS = wordTable<DenseWords>('legal/dense-sentence', { lv, en });

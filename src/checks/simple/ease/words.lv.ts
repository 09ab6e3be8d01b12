import { type BooksIn, booksOf } from '../../word-lists.ts';
import file from './words.lv.txt';
import type { EaseWords } from './words.ts';

export const words: EaseWords = {
  ...booksOf<BooksIn<EaseWords>>('lv', file),
};

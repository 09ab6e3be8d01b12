import { type BooksIn, booksOf } from '../../word-lists.ts';
import type { EaseWords } from './shape.ts';
import file from './words.lv.txt';

export const words: EaseWords = {
  ...booksOf<BooksIn<EaseWords>>('lv', file),
};

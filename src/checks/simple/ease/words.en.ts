import { type BooksIn, booksOf } from '../../word-lists.ts';
import type { EaseWords } from './shape.ts';
import file from './words.en.txt';

export const words: EaseWords = {
  ...booksOf<BooksIn<EaseWords>>('en', file),
};

import { type BooksIn, booksOf } from '../../word-lists.ts';
import file from './words.en.txt';
import type { EaseWords } from './words.ts';

export const words: EaseWords = {
  ...booksOf<BooksIn<EaseWords>>('en', file),
};

import { type BooksIn, booksOf } from '../../word-lists.ts';
import file from './words.lv.txt';
import type { ClaimWords } from './words.ts';

export const words: ClaimWords = {
  ...booksOf<BooksIn<ClaimWords>>('lv', file),
};

import { type BooksIn, booksOf } from '../../word-lists.ts';
import type { ClaimWords } from './shape.ts';
import file from './words.lv.txt';

export const words: ClaimWords = {
  ...booksOf<BooksIn<ClaimWords>>('lv', file),
};

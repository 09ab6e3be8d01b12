import { type BooksIn, booksOf } from '../../word-lists.ts';
import type { ClaimWords } from './shape.ts';
import file from './words.en.txt';

export const words: ClaimWords = {
  ...booksOf<BooksIn<ClaimWords>>('en', file),
};

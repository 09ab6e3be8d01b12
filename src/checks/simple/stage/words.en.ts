import { type BooksIn, booksOf } from '../../word-lists.ts';
import file from './words.en.txt';
import type { StageWords } from './words.ts';

export const words: StageWords = {
  ...booksOf<BooksIn<StageWords>>('en', file),
};

import { type BooksIn, booksOf } from '../../word-lists.ts';
import type { StageWords } from './shape.ts';
import file from './words.en.txt';

export const words: StageWords = {
  ...booksOf<BooksIn<StageWords>>('en', file),
};

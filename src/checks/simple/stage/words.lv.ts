import { type BooksIn, booksOf } from '../../word-lists.ts';
import file from './words.lv.txt';
import type { StageWords } from './words.ts';

export const words: StageWords = {
  ...booksOf<BooksIn<StageWords>>('lv', file),
};

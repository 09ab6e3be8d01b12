import { type BooksIn, booksOf } from '../../word-lists.ts';
import type { StageWords } from './shape.ts';
import file from './words.lv.txt';

export const words: StageWords = {
  ...booksOf<BooksIn<StageWords>>('lv', file),
};

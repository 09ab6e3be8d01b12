import { type BooksIn, booksOf, wordSet } from '../../word-lists.ts';
import type { BanWords } from './shape.ts';
import file from './words.lv.txt';

const { penalty, noPlace, ...lists } = file;

export const words: BanWords = {
  ...booksOf<BooksIn<BanWords>>('lv', lists),
  penalty: wordSet(penalty),
  noPlace: wordSet(noPlace),
  bearer: (key) => /(?:m|ai)$/u.test(key),
};

import { type BooksIn, booksOf, wordSet } from '../../word-lists.ts';
import file from './words.lv.txt';
import type { BanWords } from './words.ts';

const { penalty, ...lists } = file;

export const words: BanWords = {
  ...booksOf<BooksIn<BanWords>>('lv', lists),
  penalty: wordSet(penalty),
  bearer: (key) => /(?:m|ai)$/u.test(key),
};

import { type BooksIn, booksOf, wordSet } from '../../word-lists.ts';
import file from './words.en.txt';
import type { BanWords } from './words.ts';

const { penalty, ...lists } = file;

export const words: BanWords = {
  ...booksOf<BooksIn<BanWords>>('en', lists),
  penalty: wordSet(penalty),
  bearer: () => true,
};

import { type BooksIn, booksOf, wordSet } from '../../word-lists.ts';
import type { BanWords } from './shape.ts';
import file from './words.en.txt';

const { penalty, noPlace, ...lists } = file;

export const words: BanWords = {
  ...booksOf<BooksIn<BanWords>>('en', lists),
  penalty: wordSet(penalty),
  noPlace: wordSet(noPlace),
  bearer: () => true,
};

import { type BooksIn, booksOf, wordSet } from '../word-lists.ts';
import file from './words.en.txt';
import type { GroupWords } from './words.ts';

const { opensNoClaim, joins, ...lists } = file;

export const en: GroupWords = {
  ...booksOf<BooksIn<GroupWords>>('en', lists),
  opensNoClaim: wordSet(opensNoClaim),
  joins: wordSet(joins),
};

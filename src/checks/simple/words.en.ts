import { type BooksIn, booksOf, wordSet } from '../word-lists.ts';
import type { GroupWords } from './shape.ts';
import file from './words.en.txt';

const { opensNoClaim, joins, relative, ...lists } = file;

export const en: GroupWords = {
  ...booksOf<BooksIn<GroupWords>>('en', lists),
  that: 'that',
  opensNoClaim: wordSet(opensNoClaim),
  joins: wordSet(joins),
  and: new Set(['and']),
  relative: wordSet(relative),
};

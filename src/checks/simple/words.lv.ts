import { type BooksIn, booksOf, wordSet } from '../word-lists.ts';
import type { GroupWords } from './shape.ts';
import file from './words.lv.txt';

const { opensNoClaim, joins, relative, ...lists } = file;

export const lv: GroupWords = {
  ...booksOf<BooksIn<GroupWords>>('lv', lists),
  that: 'ka',
  opensNoClaim: wordSet(opensNoClaim),
  joins: wordSet(joins),
  and: new Set(['un']),
  relative: wordSet(relative),
};

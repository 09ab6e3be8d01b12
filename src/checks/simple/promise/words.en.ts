import { type BooksIn, booksOf } from '../../word-lists.ts';
import type { PromiseWords } from './shape.ts';
import file from './words.en.txt';

export const words: PromiseWords = {
  ...booksOf<BooksIn<PromiseWords>>('en', file),
  it: 'this',
  isNobody: (key) => /^(?:no|nobody|noone)$/u.test(key),
  isNoun: (absolute, next) =>
    !/^(?:(?:every|any|no)?(?:one|body|thing|all)|everybody['’]s|always|ever|forever|never|us)$/u.test(absolute) ||
    next === 'of',
  sameThing: (absolute) => absolute === 'our',
  negatedFuture: (key) => key === 'won’t' || key === "won't",
};

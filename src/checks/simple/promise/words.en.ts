import { type BooksIn, booksOf } from '../../word-lists.ts';
import file from './words.en.txt';
import type { PromiseWords } from './words.ts';

export const words: PromiseWords = {
  ...booksOf<BooksIn<PromiseWords>>('en', file),
  it: 'this',
  that: 'that',
  sameThing: (absolute) => absolute === 'our',
  negatedFuture: (key) => key === 'won’t' || key === "won't",
};

import { type BooksIn, booksOf } from '../../word-lists.ts';
import type { SlangWords } from './shape.ts';
import file from './words.en.txt';

/** Childish words whose plain form is certain. */
const PLAIN: Record<string, string> = {
  taxie: 'tax',
  taxies: 'taxes',
  moolah: 'money',
  dosh: 'money',
  moneys: 'money',
  monies: 'money',
};

export const words: SlangWords = {
  ...booksOf<BooksIn<SlangWords>>('en', file),
  plain: (word) => {
    const form = PLAIN[word.toLowerCase()];
    return form && /^\p{Lu}/u.test(word) ? form[0]?.toUpperCase() + form.slice(1) : form;
  },
};

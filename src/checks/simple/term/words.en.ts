import type { TermWords } from './shape.ts';
import lists from './words.en.txt';

export const words: TermWords = { terms: lists.terms };

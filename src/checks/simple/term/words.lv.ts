import type { TermWords } from './shape.ts';
import lists from './words.lv.txt';

export const words: TermWords = { terms: lists.terms };

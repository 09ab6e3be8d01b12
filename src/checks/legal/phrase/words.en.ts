import type { PhraseWords } from './shape.ts';
import { formsOf } from './verbs.en.ts';
import lists from './words.en.txt';
import { write } from './write.en.ts';

export const words: PhraseWords = {
  phrases: lists.phrases,
  formsOf,
  negation: '',
  read: 'plain-language',
  law: /^(?:law|laws|act|acts|regulations?|provisions?|articles?|sections?|paragraphs?|requirements?|procedures?|rules?|directives?|orders?|contracts?|agreements?|decisions?)$/u,
  // "I shall be kinder": whoever speaks of themselves orders nothing.
  notAfter: /^(?:i|we)$/u,
  links: new Set(['and', 'or', 'but', 'if', 'when', 'so']),
  write,
};

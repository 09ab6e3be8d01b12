import { PHRASES } from './en-phrases.ts';
import { formsOf } from './en-verbs.ts';
import { write } from './en-write.ts';
import type { PhraseWords } from './words.ts';

export const words: PhraseWords = {
  list: PHRASES,
  formsOf,
  negation: '',
  read: 'plain-language',
  law: /^(?:law|laws|act|acts|regulations?|provisions?|articles?|sections?|paragraphs?|requirements?|procedures?|rules?|directives?|orders?|contracts?|agreements?|decisions?)$/u,
  links: new Set(['and', 'or', 'but', 'if', 'when', 'so']),
  write,
};

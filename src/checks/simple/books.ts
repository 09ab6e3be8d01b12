import type { Phrase, PhraseBook } from '../../engine/phrases.ts';
import type { Language } from '../../engine/types.ts';
import { POST_LISTS } from '../word-lists.ts';

/** Phrases of one kind. */
export type Book = PhraseBook<true>;

/** Makes the lists of one language. */
export const booksIn =
  (language: Language) =>
  (...patterns: string[]): Book =>
    POST_LISTS[language].add(() => patterns.map((pattern): Phrase<true> => ({ pattern, value: true })));

import type { Phrase, PhraseBook } from '../../engine/phrases.ts';
import type { PostLanguage } from '../../engine/types.ts';
import { postLists } from '../word-lists.ts';

/** Phrases of one kind. */
export type Book = PhraseBook<true>;

/** Makes the lists of one language. */
export const booksIn =
  (language: PostLanguage) =>
  (...patterns: string[]): Book =>
    postLists(language).add(() => patterns.map((pattern): Phrase<true> => ({ pattern, value: true })));

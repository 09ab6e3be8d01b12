import type { PhraseBook } from '../../engine/phrases.ts';

/** Phrases of one kind. */
export type Book = PhraseBook<true>;

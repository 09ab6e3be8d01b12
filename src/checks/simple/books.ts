import type { Document } from '../../engine/document.ts';
import { compilePhrases, type Phrase, type PhraseBook, type PhraseMatch } from '../../engine/phrases.ts';
import { readOnce } from '../../engine/read-once.ts';

/** Phrases of one kind, compiled when a text first asks for them. */
export type Book = PhraseBook<true>;

export const book = (...patterns: string[]): Book =>
  compilePhrases(() => patterns.map((pattern): Phrase<true> => ({ pattern, value: true })));

/** What a book finds in a text; each book searches a text once, whichever checks ask. */
export const findIn = <T>(phrases: PhraseBook<T>, doc: Document): readonly PhraseMatch<T>[] =>
  readOnce(doc, find as (doc: Document, phrases: PhraseBook<T>) => PhraseMatch<T>[], phrases);

const find = (doc: Document, phrases: PhraseBook<unknown>) => phrases.find(doc);

import type { Document } from '../../engine/document.ts';
import { compilePhrases, type Phrase, type PhraseBook, type PhraseMatch } from '../../engine/phrases.ts';

/** Phrases of one kind, compiled when a text first asks for them. */
export type Book = PhraseBook<true>;

export const book = (...patterns: string[]): Book =>
  compilePhrases(() => patterns.map((pattern): Phrase<true> => ({ pattern, value: true })));

const found = new WeakMap<Document, Map<PhraseBook<unknown>, PhraseMatch<unknown>[]>>();

/** What a book finds in a text; each book searches a text once, whichever checks ask. */
export function findIn<T>(phrases: PhraseBook<T>, doc: Document): readonly PhraseMatch<T>[] {
  let known = found.get(doc);
  if (!known) {
    known = new Map();
    found.set(doc, known);
  }
  let matches = known.get(phrases) as PhraseMatch<T>[] | undefined;
  if (!matches) {
    matches = phrases.find(doc);
    known.set(phrases, matches);
  }
  return matches;
}

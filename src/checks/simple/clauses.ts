import { type Document, keyOf } from '../../engine/document.ts';
import { fold } from '../../engine/tokens.ts';
import type { Reading, Stretch } from './reading.ts';

const PARTING = new Set([';', ':', '–', '—', '(', ')']);

/**
 * Cuts a sentence where a new clause begins: at a comma before a conjunction or relative pronoun, and at
 * semicolons, colons and dashes. A comma in a list ("bērni, vecāki un pensionāri") cuts nothing.
 */
export function clausesOf(reading: Reading, sentence: Stretch): Stretch[] {
  const { doc } = reading;
  const clauses: Stretch[] = [];
  let first = sentence.first;
  const close = (last: number) => {
    const from = doc.tokens[first];
    const to = doc.tokens[last - 1];
    if (from && to && last > first) clauses.push({ first, last, start: from.start, end: to.end });
    first = last;
  };
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = doc.tokens[at];
    const next = doc.tokens[at + 1];
    if (token?.kind !== 'mark') continue;
    if (PARTING.has(token.text) || (token.text === ',' && next && joins(reading, keyOf(next, doc)))) close(at + 1);
  }
  close(sentence.last);
  return clauses;
}

const joins = ({ words, doc }: Reading, key: string): boolean => isOneOf(words.joins, key, doc);

/** Whether a key is one of these words, which are written with their diacritics where the text may have none. */
export const isOneOf = (words: ReadonlySet<string>, key: string, { folded }: Document): boolean =>
  words.has(key) || (folded && [...words].some((word) => fold(word) === key));

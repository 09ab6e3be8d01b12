import { type Document, keysOf } from '../../engine/document.ts';
import { countBefore } from '../../engine/ranges.ts';
import { readOnce } from '../../engine/read-once.ts';
import type { Range } from '../../engine/types.ts';

/** Marks that part clauses; a hyphen inside a word is no token of its own. */
const MARK = /^[,;:–—()…]$/u;

/** A clause of a sentence: its range and its tokens, the index of the first and one past the last. */
export interface Clause extends Range {
  first: number;
  last: number;
}

/**
 * The clause in which an offset lies: the part of its sentence between two marks. Latvian parts clauses by a comma;
 * where English does not, the linking word does.
 * @param links keys of words that open a clause without a mark before them
 */
export function clauseAt(doc: Document, offset: number, links: ReadonlySet<string>): Clause | undefined {
  const clauses = readOnce(doc, clausesOf, links);
  const clause = clauses[countBefore(clauses, ({ start }) => start <= offset) - 1];
  return clause && offset < clause.end ? clause : undefined;
}

function clausesOf(doc: Document, links: ReadonlySet<string>): Clause[] {
  const { tokens } = doc;
  const keys = keysOf(doc);
  const opens = (at: number) => MARK.test(tokens[at - 1]?.text ?? '') || links.has(keys[at] ?? '');
  return doc.sentences.flatMap((sentence) => {
    const firsts = [sentence.first];
    for (let at = sentence.first + 1; at < sentence.last; at++) if (opens(at)) firsts.push(at);
    return firsts.map((first, index) => {
      const last = firsts[index + 1] ?? sentence.last;
      return { first, last, start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
    });
  });
}

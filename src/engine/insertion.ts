import type { Document } from '../engine/document.ts';
import type { Token } from '../engine/tokens.ts';
import type { Range } from '../engine/types.ts';

/** Words to put into a post: the text that replaces its own range, which holds nothing or white space only. */
export type Insertion = Range & { text: string };

/** A line of its own behind everything that is written. */
export function lineAtEnd(doc: Document, line: string): Insertion {
  const at = doc.text.trimEnd().length;
  return { start: at, end: at, text: at === 0 ? line : `\n${line}` };
}

/** A line of its own at the end, but before the hashtags and links that close a post. */
export function lineBeforeTail(doc: Document, line: string): Insertion {
  const tail = tailOf(doc);
  const before = doc.tokens[tail - 1];
  const after = doc.tokens[tail];
  if (!before || !after) return lineAtEnd(doc, line);
  const gap = doc.text.slice(before.end, after.start);
  if (gap.includes('\n')) return { start: before.end, end: before.end, text: `\n${line}` };
  return { start: before.end, end: after.start, text: `\n${line}\n` };
}

/**
 * Index of the token with which the closing hashtags and links begin; the number of tokens where there are none. A
 * hashtag that is a word of its sentence ("Es atbalstu #Lielo_talku") is not parted from it: before the first one
 * the sentence must be over.
 */
function tailOf(doc: Document): number {
  const { tokens } = doc;
  let first = tokens.length;
  while (first > 0 && /^(?:hashtag|link|emoji)$/.test(tokens[first - 1]?.kind ?? '')) first--;
  for (let at = first; at < tokens.length; at++) {
    if (tokens[at]?.kind !== 'emoji' && isOver(doc, tokens[at - 1], tokens[at])) return at;
  }
  return tokens.length;
}

const isOver = (doc: Document, before: Token | undefined, after: Token | undefined): boolean =>
  before !== undefined &&
  after !== undefined &&
  (before.kind === 'emoji' ||
    (before.kind === 'mark' && /^[.!?…»”")]$/.test(before.text)) ||
    doc.text.slice(before.end, after.start).includes('\n'));

/** How many characters a post grows by, in UTF-16 units. */
export const growth = ({ start, end, text }: Insertion): number => text.length - (end - start);

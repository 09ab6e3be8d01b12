import type { Document } from '../engine/document.ts';
import { compilePhrases, type PhraseBook } from '../engine/phrases.ts';
import { type Token, tokenize } from '../engine/tokens.ts';

/**
 * A word or phrase of the rules as a pattern of `phrases.ts`. Rules know only one sign, `*` at the end of a
 * word (RULES.md, Words); whatever else means something in a pattern is taken for the character it is.
 * @returns `undefined` where nothing is left that could be looked for
 */
export function patternOf(words: string): string | undefined {
  const parts: string[] = [];
  let last = -1;
  for (const token of tokenize(words.normalize('NFC'))) {
    if (token.text === '*' && token.start === last) parts[parts.length - 1] += '*';
    else if (!/^[*…|]$/.test(token.text)) parts.push(token.lower.replace(/[|?*]/g, ''));
    last = token.end;
  }
  const kept = parts.filter((part) => part !== '');
  return kept.some((part) => /[\p{L}\p{N}]/u.test(part)) ? kept.join(' ') : undefined;
}

/** Compiles words of the rules; what cannot be looked for is left out. */
export const bookOf = <T>(entries: readonly { words: string; value: T }[]): PhraseBook<T> =>
  openBook(
    entries.flatMap(({ words, value }) => {
      const pattern = patternOf(words);
      return pattern === undefined ? [] : [{ pattern, value }];
    }),
  );

/** Compiles patterns into a book that looks into hashtags too. */
export function openBook<T>(phrases: readonly { pattern: string; value: T }[]): PhraseBook<T> {
  if (phrases.length === 0) return { find: () => [] };
  const book = compilePhrases(phrases);
  return { find: (doc) => book.find(withOpenHashtags(doc)) };
}

const PART = /\p{Lu}{2,}(?![\p{Ll}\p{M}])|\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+|\p{N}+|\p{L}+/gu;
const opened = new WeakMap<Document, Document>();

/** The document with `#MežaUgunsgrēks` read as the two words in it: a topic or a name in a hashtag counts. */
export function withOpenHashtags(doc: Document): Document {
  if (!doc.tokens.some(({ kind }) => kind === 'hashtag')) return doc;
  const known = opened.get(doc);
  if (known) return known;
  const tokens = doc.tokens.flatMap((token) => (token.kind === 'hashtag' ? partsOf(token) : [token]));
  const open = { ...doc, tokens };
  opened.set(doc, open);
  return open;
}

const partsOf = (hashtag: Token): Token[] =>
  [...hashtag.text.matchAll(PART)].map((part) => ({
    kind: 'word',
    text: part[0],
    lower: part[0].normalize('NFC').toLowerCase(),
    start: hashtag.start + part.index,
    end: hashtag.start + part.index + part[0].length,
  }));

/** Text of the rules as it may be shown: signs that turn the writing direction or control the screen are dropped. */
export const plainText = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is being removed
    .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

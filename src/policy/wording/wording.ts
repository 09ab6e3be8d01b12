import { compilePhrases, type PhraseBook } from '../../engine/phrases.ts';
import { tokenize } from '../../engine/tokens.ts';
import { beginningOf, lazyPhrases, type WordsFor } from './lazy-phrases.ts';
import { withOpenHashtags } from './open-hashtags.ts';

/**
 * A word or phrase of the rules as a pattern of `phrases.ts`. Rules know only one sign, `*` at the end of a
 * word (src/policy/README.md, Words); whatever else means something in a pattern is taken for the character it is.
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
export const bookOf = <T>(entries: readonly WordsFor<T>[]): PhraseBook<T> =>
  lazyPhrases(
    entries,
    (words) => [beginningOf(words)],
    (words) => patternOf(words) ?? [],
  );

/** Compiles patterns into a book that looks into hashtags too. */
export function openBook<T>(phrases: readonly { pattern: string; value: T }[]): PhraseBook<T> {
  if (phrases.length === 0) return { find: () => [] };
  const book = compilePhrases(phrases);
  return { find: (doc) => book.find(withOpenHashtags(doc)) };
}

/** Text of the rules as it may be shown: signs that turn the writing direction or control the screen are dropped. */
export const plainText = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is being removed
    .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

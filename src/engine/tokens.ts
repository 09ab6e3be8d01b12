import type { Range } from './types.ts';

export type TokenKind = 'word' | 'number' | 'link' | 'mail' | 'handle' | 'hashtag' | 'emoji' | 'mark';

export interface Token extends Range {
  kind: TokenKind;
  /** The characters as given. */
  text: string;
  /** NFC, lower case: what words are compared by. */
  lower: string;
}

const LETTER = '[\\p{L}\\p{M}]';
const WORD = `${LETTER}+(?:[-‐‑'’]${LETTER}+)*`;
/**
 * One alternative a kind, longest meaning first: a link or mail address must win over the words inside it.
 * A bare domain counts as a link only with a short list of endings, so that "vakar.Rīt" stays two words.
 */
const SCAN = new RegExp(
  [
    `(?<mail>[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+)`,
    `(?<link>https?://[^\\s<>"«»„“”]+|www\\.[^\\s<>"«»„“”]+|(?<![\\p{L}\\d.@])(?:[\\p{L}\\d-]+\\.)+(?:lv|eu|com|org|net|int|ee|lt|uk|info)(?![\\p{L}\\d])(?:/[^\\s<>"«»„“”]*)?)`,
    `(?<handle>(?<![\\p{L}\\d])@[\\p{L}\\d_]+(?:[.-][\\p{L}\\d_]+)*(?:@[\\p{L}\\d.-]+)?)`,
    `(?<hashtag>(?<![\\p{L}\\d&])#[\\p{L}\\p{M}\\d_]*${LETTER}[\\p{L}\\p{M}\\d_]*)`,
    `(?<number>\\d+(?:[ \\u00a0\\u202f]\\d{3}(?!\\d)|[.,:/–-]\\d+)*)`,
    `(?<word>${WORD})`,
    `(?<emoji>[\\u{1F1E6}-\\u{1F1FF}]{2}|\\p{Extended_Pictographic}(?:\\uFE0F|\\p{EMod})?(?:\\u200D\\p{Extended_Pictographic}(?:\\uFE0F|\\p{EMod})?)*)`,
    `(?<mark>[^\\s])`,
  ].join('|'),
  'gu',
);

/** Trailing punctuation belongs to the sentence, not to the link before it. */
const trimLink = (text: string) => text.replace(/[.,;:!?)\]…'"]+$/u, '');

/**
 * Cuts a text into tokens with UTF-16 offsets; white space is not a token.
 * Any string is accepted, lone surrogates and NFD included.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  SCAN.lastIndex = 0;
  for (let match = SCAN.exec(text); match; match = SCAN.exec(text)) {
    const kind = kindOf(match);
    const value = kind === 'link' ? trimLink(match[0]) : match[0];
    SCAN.lastIndex = match.index + value.length;
    tokens.push({
      kind,
      start: match.index,
      end: match.index + value.length,
      text: value,
      lower: value.normalize('NFC').toLowerCase(),
    });
  }
  return tokens;
}

const KINDS: readonly TokenKind[] = ['word', 'mark', 'number', 'link', 'mail', 'handle', 'hashtag', 'emoji'];
const kindOf = ({ groups }: RegExpExecArray): TokenKind => KINDS.find((kind) => groups?.[kind] !== undefined) ?? 'mark';

const LATVIAN_DIACRITICS = /[āčēģīķļņšūžōŗ]/u;
const FOLD: Record<string, string> = {
  ā: 'a',
  č: 'c',
  ē: 'e',
  ģ: 'g',
  ī: 'i',
  ķ: 'k',
  ļ: 'l',
  ņ: 'n',
  š: 's',
  ū: 'u',
  ž: 'z',
  ō: 'o',
  ŗ: 'r',
};

/** Lower-case text with the Latvian diacritics taken off: "rīkojums" to "rikojums". */
export const fold = (lower: string): string => lower.replace(/[āčēģīķļņšūžōŗ]/gu, (letter) => FOLD[letter] ?? letter);

/** Whether a text was typed without Latvian diacritics, so that word lists are compared folded. */
export const lacksDiacritics = (text: string): boolean => !LATVIAN_DIACRITICS.test(text.normalize('NFC').toLowerCase());

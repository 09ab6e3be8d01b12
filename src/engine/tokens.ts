import type { Range } from './types.ts';

export type TokenKind = 'word' | 'number' | 'link' | 'mail' | 'handle' | 'hashtag' | 'emoji' | 'mark';

export interface Token extends Range {
  kind: TokenKind;
  /** The characters as given. */
  text: string;
  /** NFC, lower case, without format characters: what words are compared by. */
  lower: string;
}

/** No word is longer: one that is goes on as the next token, so that no reading of a word costs more than its letters. */
const LONGEST = 100;
const LETTER = '[\\p{L}\\p{M}]';
/** Format characters (Unicode category Cf), that nobody sees: soft hyphen, zero-width space, word joiner. */
const FORMAT = '\\p{Cf}';
/** A letter, and what nobody sees between it and the next. */
const INNER = `${LETTER}(?:${FORMAT}{1,8}(?=${LETTER}))?`;
const WORD = `(?:${INNER}){1,${LONGEST}}(?:[-‐‑'’](?:${INNER}){1,${LONGEST}}){0,4}`;
/** One alternative a kind; what an address could begin with comes last. */
const SCAN = new RegExp(
  [
    `(?<handle>(?<![\\p{L}\\d])@[\\p{L}\\d_]+(?:[.-][\\p{L}\\d_]+)*(?:@[\\p{L}\\d.-]+)?)`,
    `(?<hashtag>(?<![\\p{L}\\d&])#[\\p{L}\\p{M}\\d_]*${LETTER}[\\p{L}\\p{M}\\d_]*)`,
    `(?<number>\\d+(?:[ \\u00a0\\u202f]\\d{3}(?!\\d)|[.,:/–-]\\d+)*)`,
    `(?<word>${WORD})`,
    `(?<emoji>[\\u{1F1E6}-\\u{1F1FF}]{2}|\\p{Extended_Pictographic}(?:\\uFE0F|\\p{EMod})?(?:\\u200D\\p{Extended_Pictographic}(?:\\uFE0F|\\p{EMod})?)*)`,
    `(?<mark>[^\\s${FORMAT}])`,
  ].join('|'),
  'gu',
);

/** An address, and the characters in which it can begin: where none begins at the first of a row, none does later. */
interface Address {
  kind: 'mail' | 'link';
  begins: RegExp;
  whole: RegExp;
  row: RegExp;
}

/**
 * A link or mail address wins over the words inside it. A bare domain counts as a link only with a short list of
 * endings, so that "vakar.Rīt" stays two words.
 */
const ADDRESSES: readonly Address[] = [
  {
    kind: 'mail',
    begins: /[\p{L}\d._%+-]/uy,
    whole: /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/uy,
    row: /[\p{L}\d._%+-]+/uy,
  },
  { kind: 'link', begins: /h(?=ttps?:)|w(?=ww\.)/uy, whole: /(?:https?:\/\/|www\.)[^\s<>"«»„“”]+/uy, row: /[hw]/uy },
  {
    kind: 'link',
    begins: /(?<![\p{L}\d.@])[\p{L}\d-]/uy,
    whole: /(?:[\p{L}\d-]+\.)+(?:lv|eu|com|org|net|int|ee|lt|uk|info)(?![\p{L}\d])(?:\/[^\s<>"«»„“”]*)?/uy,
    row: /[\p{L}\d-]+(?:\.[\p{L}\d-]+)*/uy,
  },
];

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/** Looks for addresses from left to right, each row of characters once. */
function addressReader(text: string): (at: number) => Pick<Token, 'kind' | 'text'> | undefined {
  const none = ADDRESSES.map(() => 0);
  return (at) => {
    for (const [index, { kind, begins, whole, row }] of ADDRESSES.entries()) {
      if (at < (none[index] ?? 0) || matchAt(begins, text, at) === undefined) continue;
      const found = matchAt(whole, text, at);
      if (found !== undefined) return { kind, text: found };
      none[index] = at + (matchAt(row, text, at)?.length ?? 1);
    }
    return undefined;
  };
}

const CLOSING = new Set('.,;:!?)]…\'"\u200b\u2060\ufeff');
/** Trailing punctuation belongs to the sentence, not to the link before it. */
function trimLink(text: string): string {
  let end = text.length;
  while (CLOSING.has(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

/**
 * Cuts a text into tokens with UTF-16 offsets; white space and format characters by themselves are no token.
 * Any string is accepted, lone surrogates and NFD included.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const addressAt = addressReader(text);
  SCAN.lastIndex = 0;
  for (let match = SCAN.exec(text); match; match = SCAN.exec(text)) {
    const start = match.index;
    const address = addressAt(start);
    const kind = address?.kind ?? kindOf(match);
    const found = address?.text ?? match[0];
    const value = kind === 'link' ? trimLink(found) : found;
    SCAN.lastIndex = start + value.length;
    tokens.push({ kind, start, end: start + value.length, text: value, lower: lowerOf(kind, value) });
  }
  return tokens;
}

const HIDDEN = new RegExp(FORMAT, 'gu');
const lowerOf = (kind: TokenKind, value: string): string =>
  toNFC(kind === 'emoji' ? value : value.replace(HIDDEN, '')).toLowerCase();

const KINDS: readonly TokenKind[] = ['word', 'mark', 'number', 'handle', 'hashtag', 'emoji'];
const kindOf = ({ groups }: RegExpExecArray): TokenKind => KINDS.find((kind) => groups?.[kind] !== undefined) ?? 'mark';

/** Nobody writes more marks on one letter (Unicode UAX 15, Stream-Safe Text); to put more in order takes their square. */
const HEAPED = /\p{M}{31}/u;
/** The text with letter and marks as one character; a text with marks in heaps is left as it is. */
export const toNFC = (text: string): string => (HEAPED.test(text) ? text : text.normalize('NFC'));

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
export const lacksDiacritics = (text: string): boolean => !LATVIAN_DIACRITICS.test(toNFC(text).toLowerCase());

import type { Token } from './tokens.ts';

/** One word of a phrase: the words that it stands for, and whether a text may do without it. */
export interface Element {
  exact: ReadonlySet<string>;
  stems: readonly string[];
  endings: readonly string[];
  optional: boolean;
  /** `…`: any words, up to `GAP`. */
  gap: boolean;
}

/** How many words `…` stands for at most. */
const GAP = 3;
/** Only letters may stand before the first `/`, so that "24/7" and addresses in rules stay what they are. */
const NO_STEM = /[\d.:@#_*]/;

/** The options of one word of a phrase, its endings written out. */
export const optionsOf = (source: string): string[] =>
  source.split('|').flatMap((option) => {
    const [stem = '', ...endings] = option.split('/');
    if (stem === '' || endings.length === 0 || NO_STEM.test(stem)) return [option];
    return endings.map((ending) => stem + ending);
  });

/** A pattern as it is compared: NFC, lower case, one space between two words. */
export const normalPattern = (pattern: string): string =>
  pattern.normalize('NFC').toLowerCase().trim().replace(/\s+/gu, ' ');

/** Reads one word of a pattern. */
export function readElement(source: string): Element {
  const gap = source === '…';
  const optional = gap || (source.endsWith('?') && source.length > 1);
  const exact = new Set<string>();
  const stems: string[] = [];
  const endings: string[] = [];
  for (const option of gap ? [] : optionsOf(optional ? source.slice(0, -1) : source)) {
    if (option.length > 1 && option.endsWith('*')) stems.push(option.slice(0, -1));
    else if (option.length > 1 && option.startsWith('*')) endings.push(option.slice(1));
    else exact.add(option);
  }
  return { exact, stems, endings, optional, gap };
}

const meets = ({ exact, stems, endings }: Element, key: string): boolean =>
  exact.has(key) ||
  stems.some((stem) => key.startsWith(stem)) ||
  endings.some((ending) => key.endsWith(ending) && key.length > ending.length);

/** Where the elements match from this token on: one past the last token, or -1. */
export function matchFrom(
  elements: readonly Element[],
  at: number,
  tokens: readonly Token[],
  keys: readonly string[],
  step = 0,
  gap = 0,
): number {
  const current = elements[step];
  if (!current) return at;
  if (current.gap) {
    const without = matchFrom(elements, at, tokens, keys, step + 1);
    if (without >= 0) return without;
    return tokens[at]?.kind === 'word' && gap < GAP ? matchFrom(elements, at + 1, tokens, keys, step, gap + 1) : -1;
  }
  if (at < keys.length && meets(current, keys[at] ?? '')) {
    const end = matchFrom(elements, at + 1, tokens, keys, step + 1);
    if (end >= 0) return end;
  }
  return current.optional ? matchFrom(elements, at, tokens, keys, step + 1) : -1;
}

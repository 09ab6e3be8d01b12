import { wrappedLineEnds } from './line-wraps.ts';
import type { Token } from './tokens.ts';
import type { Range } from './types.ts';

export interface Sentence extends Range {
  /** Index of the first token and one past the last. */
  first: number;
  last: number;
  question: boolean;
  exclamation: boolean;
}

const ENDS = new Set(['.', '!', '?', '…']);
const OPENS_NEXT = /^[\p{Lu}\p{N}«„"“'‘([—–-]/u;

/** Abbreviations of a language, without their full stop, lower case. */
export interface Abbreviations {
  /** A full stop behind these ends no sentence. */
  always: ReadonlySet<string>;
  /** Words or units too ("pils", "art", "min"): the full stop is theirs only where a number follows ("art. 5"). */
  beforeNumber: ReadonlySet<string>;
  /** Capital letters that are words ("I"): behind a small word their full stop ends the sentence. */
  pronouns?: ReadonlySet<string>;
}

/**
 * Cuts tokens into sentences. A full stop after an abbreviation, a single letter or a number
 * ("MK not. Nr. 5.", "2026. gadā") does not end one unless a line break follows; nor does a line that was broken only
 * for want of room.
 */
export function splitSentences(text: string, tokens: Token[], abbreviations: Abbreviations): Sentence[] {
  const wraps = wrappedLineEnds(text);
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (last: number) => {
    if (last <= first) return;
    const inside = tokens.slice(first, last);
    const tail = inside
      .filter((token) => token.kind === 'mark')
      .slice(-3)
      .map((token) => token.text);
    sentences.push({
      start: tokens[first]?.start ?? 0,
      end: tokens[last - 1]?.end ?? text.length,
      first,
      last,
      question: tail.includes('?'),
      exclamation: tail.includes('!'),
    });
    first = last;
  };
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (!next) break;
    const between = text.slice(token.end, next.start);
    const line = between.indexOf('\n');
    if (line >= 0 && !wraps.has(token.end + line)) {
      close(index + 1);
      continue;
    }
    const ending = token.kind === 'mark' && ENDS.has(token.text);
    const closer = token.kind === 'mark' && /[»”"“)\]]/.test(token.text) && ENDS.has(tokens[index - 1]?.text ?? '');
    if (!(ending || closer) || between === '' || !OPENS_NEXT.test(next.text)) {
      if (token.kind === 'emoji' && next.kind === 'word' && /^\p{Lu}/u.test(next.text) && between !== '')
        close(index + 1);
      continue;
    }
    const before = tokens[index - 1];
    if (token.text === '.' && before && before.end === token.start) {
      if (before.kind === 'number' && !(next.kind === 'word' && /^\p{Lu}/u.test(next.text))) continue;
      if (before.kind === 'word' && isAbbreviation(before, tokens[index - 2], next, abbreviations)) continue;
    }
    close(index + 1);
  }
  close(tokens.length);
  return sentences;
}

/** Whether the full stop behind this word is its own. Capitals stand for themselves: "VID. Pieteikties var" are two. */
function isAbbreviation(word: Token, before: Token | undefined, next: Token, known: Abbreviations): boolean {
  if (/^\p{Lu}$/u.test(word.text)) return !(known.pronouns?.has(word.text) && isSmall(before));
  if (/^\p{Lu}{2,}$/u.test(word.text) && isSmall(before)) return false;
  return known.always.has(word.lower) || (next.kind === 'number' && known.beforeNumber.has(word.lower));
}

const isSmall = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Ll}/u.test(token.text);

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

/**
 * Cuts tokens into sentences. A full stop after an abbreviation, a single letter or a number
 * ("MK not. Nr. 5.", "2026. gadā") does not end one unless a line break follows.
 * @param abbreviations lower case, without the full stop
 */
export function splitSentences(text: string, tokens: Token[], abbreviations: ReadonlySet<string>): Sentence[] {
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
    if (/\n/.test(between)) {
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
      if (before.kind === 'word' && (abbreviations.has(before.lower) || /^\p{Lu}$/u.test(before.text))) continue;
    }
    close(index + 1);
  }
  close(tokens.length);
  return sentences;
}

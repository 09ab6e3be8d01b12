import { fold } from '../../../engine/tokens.ts';
import type { Range } from '../../../engine/types.ts';
import { opensSentence } from '../sentence-view.ts';
import type { Found } from './found.ts';
import type { PhraseWords } from './shape.ts';

/** `said` is the whole plain wording, also where the fix touches only a part of it. */
export type Fix = Range & { text: string; said: string };

/** The fix of a phrase, or `undefined` where its grammar is not certain in this sentence. */
export function fixOf(found: Found, words: PhraseWords): Fix | undefined {
  const { part, first, last, conditions, wording } = found;
  const tokens = part.tokens.slice(first, last);
  const opens = opensSentence(part, first);
  const next = part.tokens[last];
  if (conditions.includes('^') && !opens) return undefined;
  if (conditions.includes('^') && wording.endsWith(',') && next?.kind !== 'word') return undefined;
  if (conditions.includes('.') && next && next.kind !== 'mark' && !words.links.has(next.lower)) return undefined;
  if (tokens.some(({ text }) => text.length > 3 && text === text.toUpperCase())) return undefined;
  if (wording === '-') return leaveOut(found);
  const plain = wording.startsWith(',') ? wording.slice(1) : wording;
  const written = words.write({ ...found, wording: plain });
  if (written === undefined) return undefined;
  const cased = keepCase(part.doc.folded ? foldCased(written) : written, tokens[0]?.text ?? '');
  return wording.startsWith(',') && !opens ? withComma(found, cased) : narrow(found, cased);
}

/** "Jāatzīmē, ka darbs sākts" to "Darbs sākts": the next word takes the capital letter. */
function leaveOut({ part, first, last }: Found): Fix | undefined {
  const next = part.tokens[last];
  const start = part.tokens[first]?.start ?? 0;
  if (!opensSentence(part, first) || next?.kind !== 'word') return undefined;
  const letter = [...next.text][0] ?? '';
  return { start, end: next.start + letter.length, text: letter.toUpperCase(), said: '' };
}

/** Words after which a clause takes no comma of its own, or before which the grammar is not certain. */
const UNCERTAIN = /(?:ā|os|ajā|ajos)$|^(?:tikai|arī|ari|it|un|vai|bet|gan|kā|ka|vienīgi)$/u;

function withComma({ part, first, last }: Found, text: string): Fix | undefined {
  const before = part.tokens[first - 1];
  const start = part.tokens[first]?.start ?? 0;
  const end = part.tokens[last - 1]?.end ?? start;
  if (!before || UNCERTAIN.test(before.lower)) return undefined;
  if (before.kind === 'mark') return /[,–—(:;-]/u.test(before.text) ? { start, end, text, said: text } : undefined;
  return { start: before.end, end, text: `, ${text}`, said: text };
}

/** Keeps the words that stay out of the range, so that a fix touches only what it changes. */
function narrow({ part, first, last }: Found, said: string): Fix {
  const tokens = part.tokens.slice(first, last);
  const written = said.match(/[^\s,]+|,/gu) ?? [];
  const most = Math.min(written.length, tokens.length);
  let head = 0;
  while (head < most && written[head] === tokens[head]?.text) head++;
  let tail = 0;
  while (tail < most - head && written.at(-1 - tail) === tokens.at(-1 - tail)?.text) tail++;
  const inner = written
    .slice(head, written.length - tail)
    .join(' ')
    .replaceAll(' ,', ',');
  const changed = tokens.slice(head, tokens.length - tail);
  const start = changed[0]?.start ?? 0;
  // left out altogether: the space goes with it
  const kept = tokens[tokens.length - tail]?.start;
  const end = inner === '' && kept !== undefined ? kept : (changed.at(-1)?.end ?? start);
  return {
    start: inner === '' && kept === undefined ? (tokens[head - 1]?.end ?? start) : start,
    end,
    text: inner,
    said,
  };
}

/** Gives the wording the capital letter of the word it begins in place of. */
function keepCase(text: string, model: string): string {
  if (!/^\p{Lu}/u.test(model)) return text;
  const letter = [...text][0] ?? '';
  return letter.toUpperCase() + text.slice(letter.length);
}

/** A sentence typed without diacritics is fixed without them. */
const foldCased = (text: string): string =>
  [...text]
    .map((letter) => (letter === letter.toLowerCase() ? fold(letter) : fold(letter.toLowerCase()).toUpperCase()))
    .join('');

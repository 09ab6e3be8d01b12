import type { Document } from '../../engine/document.ts';
import { anyStartsIn } from '../../engine/ranges.ts';
import type { Range } from '../../engine/types.ts';

/** It asks the institution, names it (or its people), or is its own post. */
export type Answered = 'asked' | 'named' | 'its own';

/** "Tu taču strādā EUA?" and "Jāni, vai EUA …?" ask a person; a greeting before the comma is none. */
const ASKS_PERSON =
  /(?<!\p{L})(?:[Tt]u|[Tt]ev|[Tt]evi|[Tt]avs|[Tt]ava)(?!\p{L})|^(?!Labdien|Labrīt|Labvakar|Sveik|Čau|Hello|Hi)\p{Lu}\p{Ll}+,/u;

/**
 * What a post that is answered has to do with the institution: it is asked by its handle, by being called
 * ("EUA, kad …?"), and in a question about it.
 * @param names where the post names the institution, its accounts and its people in office
 */
export function answeredOf(
  { text, sentences }: Document,
  { own, accounts, people }: Record<'own' | 'accounts' | 'people', readonly Range[]>,
): Answered | undefined {
  const found = [...own, ...accounts];
  if (found.length + people.length === 0) return undefined;
  // "@EUA: …" is its own post, and so is "EUA: …".
  const isAuthor = ({ start, end }: Range) => text.slice(0, start).trim() === '' && text[end] === ':';
  if (found.some(isAuthor)) return 'its own';
  const called = found.some(
    ({ start, end }) =>
      text[start] === '@' ||
      (/^[,!?]/.test(text[end] ?? '') && /(?:^|[,.!?–—])\s*$/.test(text.slice(Math.max(0, start - 3), start))),
  );
  if (called) return 'asked';
  const inQuestion = sentences.some((sentence) => sentence.question && anyStartsIn(sentence, found));
  return inQuestion && !ASKS_PERSON.test(text) ? 'asked' : 'named';
}

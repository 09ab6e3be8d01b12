import { type Document, keysOf, sentenceIndex, sentenceOf } from '../../engine/document.ts';
import { anyStartsIn } from '../../engine/ranges.ts';
import type { Range } from '../../engine/types.ts';
import type { VoiceWords } from './words/shape.ts';

const COMMA_OR_DASH = /^[,–—-]$/;
const DASH = /^[–—-]$/;
/** "Tā saka Anna", "To intervijā uzsver Anna": how far behind the word for what was said before the verb may stand. */
const SO_REACH = 3;
/** How far from the verb the name or role may stand, in tokens. */
const NAME_REACH = 4;

/**
 * Sentences that somebody who is named is told to have said: "Es te strādāju desmit gadus, stāsta Anna", "– Es nāku, –
 * atbild kolēģis", "Anna uzsver – es nāku", "Tā saka Anna". Speech goes on in the sentences beside these of the
 * same paragraph as long as they are told in "I".
 * @param singular first-person forms in the singular
 */
export function attributedRanges(doc: Document, words: VoiceWords, singular: readonly Range[]): Range[] {
  const spoken = new Set<number>();
  const parts = doc.sentences.flatMap((sentence, index) => {
    const dash = secondDash(doc, sentence);
    if (dash === undefined) return [];
    spoken.add(index);
    return [{ start: sentence.start, end: dash }];
  });
  for (const { first, last } of words.speechTags.find(doc)) {
    const [before, after] = [doc.tokens[first - 1], doc.tokens[last]];
    if (before?.kind !== 'mark' || !COMMA_OR_DASH.test(before.text)) continue;
    // "…, stāsta Anna" names who; "…, saka, ka" and "…, domā par to" go on in the writer's words.
    if (after?.kind !== 'word' || after.lower === 'ka' || after.lower === 'that') continue;
    if (!isNamed(doc, last, last + NAME_REACH, words)) continue;
    const at = sentenceOf(doc, first);
    parts.push({ start: doc.sentences[at]?.start ?? before.start, end: before.start });
    spoken.add(at);
  }
  for (const { first, last } of words.reporting.find(doc)) {
    const after = doc.tokens[last];
    const at = sentenceOf(doc, first);
    const opening = doc.sentences[at]?.first ?? first;
    const isSo = words.so.has(keysOf(doc)[opening] ?? '') && first > opening && first - opening <= SO_REACH;
    const said = doc.sentences[at - 1];
    if (isSo && said && isNamed(doc, last, last + NAME_REACH, words)) {
      parts.push({ start: said.start, end: said.end });
      spoken.add(at - 1);
    }
    const from = Math.max(doc.sentences[at]?.first ?? 0, first - NAME_REACH);
    if (after && DASH.test(after.text) && isNamed(doc, from, first, words)) {
      parts.push({ start: after.end, end: doc.sentences[at]?.end ?? after.end });
      spoken.add(at);
    }
  }
  return [...parts, ...goingOn(doc, spoken, singular)];
}

/** Where the dash behind speech is in a sentence that opens with one: "– Man ir 11 paroles, – atzīstas kolēģis." */
function secondDash(doc: Document, { first, last }: { first: number; last: number }): number | undefined {
  if (!DASH.test(doc.tokens[first]?.text ?? '')) return undefined;
  for (let at = first + 2; at < last; at++) {
    const token = doc.tokens[at];
    if (token && DASH.test(token.text) && /^[,.!?…]$/.test(doc.tokens[at - 1]?.text ?? '')) return token.start;
  }
  return undefined;
}

/** Sentences in "I" that stand beside those spoken by somebody, without an empty line between, and what is spoken. */
function goingOn(doc: Document, spoken: ReadonlySet<number>, singular: readonly Range[]): Range[] {
  if (spoken.size === 0) return [];
  const told = new Set(singular.map(({ start }) => sentenceIndex(doc, start)));
  const speech = new Set(spoken);
  const join = (index: number, beside: number) => {
    const [a, b] = [doc.sentences[Math.min(index, beside)], doc.sentences[Math.max(index, beside)]];
    if (!speech.has(beside) || !told.has(index) || !a || !b) return;
    if (!/\n\s*\n/.test(doc.text.slice(a.end, b.start))) speech.add(index);
  };
  for (let index = 1; index < doc.sentences.length; index++) join(index, index - 1);
  for (let index = doc.sentences.length - 2; index >= 0; index--) join(index, index + 1);
  return doc.sentences.filter((_, index) => speech.has(index) && !spoken.has(index));
}

/** A capital or a role among these tokens, before the next mark: "says ichthyologist Anna", "atzīstas mūsu kolēģis". */
function isNamed(doc: Document, from: number, to: number, words: VoiceWords): boolean {
  for (let at = from; at < to; at++) {
    const token = doc.tokens[at];
    if (token?.kind !== 'word') return false;
    if (/^\p{Lu}/u.test(token.text) || anyStartsIn(token, words.roles.find(doc))) return true;
  }
  return false;
}

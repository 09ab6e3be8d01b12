import type { Document } from '../../engine/document.ts';
import { isQuoted, sentenceAt, sentenceOf } from '../../engine/document.ts';
import { anyStartsIn, countBefore, holdsAny } from '../../engine/ranges.ts';
import type { Range } from '../../engine/types.ts';
import { attributedRanges } from './attributed.ts';
import type { VoiceWords } from './words/shape.ts';

/** "RT @name:" and everything behind it was written by somebody else. */
const RETWEET = /(?:^|\s)(?:RT|MT)\s+@[\p{L}\d_.]+\s*:?/u;
/** "Anna Bērziņa, direktore:" and "🗣 E. Tavars:" at the start of a line. */
const LEAD =
  /(?<![^\n])[^\p{L}\n]{0,6}(\p{Lu}[\p{L}.’'-]*(?:[^\S\n]+\p{Lu}[\p{L}.’'-]*){0,3})((?:[,(/|–-]|[^\S\n])[^:\n]{0,70})?:(?=\s)/gu;
/** How far before a colon the verb of speaking may stand, in tokens. */
const COLON_REACH = 14;
/** By so many tokens it is seen who speaks. */
const OPENING = 3;

/**
 * The words of a post that are not the writer's: quotations, the speech of somebody who is named before a colon
 * or after it ("…, stāsta Anna"), passed-on posts, what a service writes by itself. Interviews and stories of colleagues
 * are told in "I", and an institution may tell them.
 * @param singular first-person forms in the singular
 */
export function borrowedRanges(doc: Document, words: VoiceWords, singular: readonly Range[] = []): Range[] {
  return [
    ...doc.quotes,
    ...retweet(doc),
    ...dialogue(doc),
    ...leads(doc, words, singular),
    ...afterColon(doc, words),
    ...attributedRanges(doc, words, singular),
    ...serviceTexts(doc, words),
  ];
}

/** "Man patika @YouTube videoklips https://…": a service wrote it. Without a link somebody did. */
function serviceTexts(doc: Document, words: VoiceWords): Range[] {
  if (!doc.tokens.some(({ kind }) => kind === 'link')) return [];
  return words.serviceTexts.find(doc).flatMap(({ start }) => sentenceAt(doc, start) ?? []);
}

function retweet({ text }: Document): Range[] {
  const match = RETWEET.exec(text);
  return match ? [{ start: match.index, end: text.length }] : [];
}

/** Two sentences and more that open with a dash are a conversation: "– Sāp? – Nē. Es gribu mājās." Each goes to its line end. */
function dialogue(doc: Document): Range[] {
  const spoken = doc.sentences.filter(({ first }) => /^[–—-]$/.test(doc.tokens[first]?.text ?? ''));
  if (spoken.length < 2) return [];
  let end = 0;
  return spoken.map(({ start }) => {
    if (end <= start) end = lineEnd(doc.text, start);
    return { start, end };
  });
}

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

const paragraphEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n\n', from);
  return end < 0 ? text.length : end;
};

function leads(doc: Document, words: VoiceWords, singular: readonly Range[]): Range[] {
  const roles = words.roles.find(doc);
  return [...doc.text.matchAll(LEAD)].flatMap((match) => {
    const start = match.index + match[0].length;
    const name = match[1] ?? '';
    const lead = { start: match.index, end: start };
    const hasRole = holdsAny(lead, roles);
    const isWhole = /\s\p{Lu}/u.test(name);
    const isHeadline = match[2] === undefined && speaksAtOnce(doc, start, singular);
    const person = isWhole ? match[2] === undefined || hasRole : hasRole || isHeadline || /\p{Lu}\.\p{Lu}/u.test(name);
    if (!person || words.headings.has(name.toLowerCase())) return [];
    return [{ start, end: lineEnd(doc.text, start) }];
  });
}

/** "Bērziņš: Neesmu lēmis": behind the colon a sentence begins, and "I" is among its first words. */
function speaksAtOnce({ text, tokens }: Document, from: number, singular: readonly Range[]): boolean {
  const first = countBefore(tokens, ({ start }) => start < from);
  const [opening, last] = [tokens[first], tokens[first + OPENING - 1] ?? tokens.at(-1)];
  if (!opening || !last || text.slice(from, opening.start).includes('\n') || !/^\p{Lu}/u.test(opening.text))
    return false;
  return anyStartsIn({ start: opening.start, end: last.end }, singular);
}

/** "Par savu darbu stāsta inspektore Līga: es te strādāju …" up to the next empty line. */
function afterColon(doc: Document, words: VoiceWords): Range[] {
  const verbs = words.reporting.find(doc);
  let gap = 0;
  return doc.tokens.flatMap((token, index) => {
    if (token.text !== ':' || isQuoted(token, doc)) return [];
    const from = Math.max(doc.sentences[sentenceOf(doc, index)]?.first ?? 0, index - COLON_REACH);
    const verb = verbs[countBefore(verbs, ({ first }) => first < from)];
    if (!verb || verb.last > index) return [];
    if (gap < token.end + 2) gap = paragraphEnd(doc.text, token.end + 2);
    return [{ start: token.end, end: gap }];
  });
}

import type { Document } from '../../engine/document.ts';
import { isQuoted, sentenceOf } from '../../engine/document.ts';
import { countBefore, holdsAny } from '../../engine/ranges.ts';
import type { Range } from '../../engine/types.ts';
import type { VoiceWords } from './words/shape.ts';

/** "RT @name:" and everything behind it was written by somebody else. */
const RETWEET = /(?:^|\s)(?:RT|MT)\s+@[\p{L}\d_.]+\s*:?/u;
/** "Anna Bērziņa, direktore:" and "🗣 E. Tavars:" at the start of a line. */
const LEAD =
  /(?<![^\n])[^\p{L}\n]{0,6}(\p{Lu}[\p{L}.’'-]*(?:[^\S\n]+\p{Lu}[\p{L}.’'-]*){0,3})((?:[,(/|–-]|[^\S\n])[^:\n]{0,70})?:(?=\s)/gu;
/** How far before a colon the verb of speaking may stand, in tokens. */
const COLON_REACH = 14;

/**
 * The words of a post that are not the writer's: quotations, the speech of somebody who is named before a colon
 * or after it ("…, stāsta Anna"), passed-on posts. Interviews and stories of colleagues are told in "I", and an
 * institution may tell them.
 */
export function borrowedRanges(doc: Document, words: VoiceWords): Range[] {
  return [
    ...doc.quotes,
    ...retweet(doc),
    ...dialogue(doc),
    ...leads(doc, words),
    ...afterColon(doc, words),
    ...attributed(doc, words),
  ];
}

function retweet({ text }: Document): Range[] {
  const match = RETWEET.exec(text);
  return match ? [{ start: match.index, end: text.length }] : [];
}

/** Two sentences and more that open with a dash are a conversation: "– Sāp? – Nē, es gribu mājās." */
function dialogue(doc: Document): Range[] {
  const spoken = doc.sentences.filter(({ first }) => /^[–—-]$/.test(doc.tokens[first]?.text ?? ''));
  return spoken.length > 1 ? spoken : [];
}

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

const paragraphEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n\n', from);
  return end < 0 ? text.length : end;
};

function leads(doc: Document, words: VoiceWords): Range[] {
  const roles = words.roles.find(doc);
  return [...doc.text.matchAll(LEAD)].flatMap((match) => {
    const start = match.index + match[0].length;
    const name = match[1] ?? '';
    const lead = { start: match.index, end: start };
    const hasRole = holdsAny(lead, roles);
    const person = /\s\p{Lu}/u.test(name) ? match[2] === undefined || hasRole : hasRole || /\p{Lu}\.\p{Lu}/u.test(name);
    if (!person || words.headings.has(name.toLowerCase())) return [];
    return [{ start, end: lineEnd(doc.text, start) }];
  });
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

/** "Es te strādāju desmit gadus, stāsta Anna": the part before the comma or dash. */
function attributed(doc: Document, words: VoiceWords): Range[] {
  const verbs = words.speechTags.find(doc);
  return verbs.flatMap(({ first, last }) => {
    const before = doc.tokens[first - 1];
    const after = doc.tokens[last];
    if (before?.kind !== 'mark' || !/^[,–—-]$/.test(before.text)) return [];
    // "…, stāsta Anna" names who; "…, saka, ka" and "…, domā par to" go on in the writer's words.
    if (after?.kind !== 'word' || after.lower === 'ka' || after.lower === 'that') return [];
    const sentence = doc.sentences[sentenceOf(doc, first)];
    const named = isNamed(doc, last);
    return sentence && named ? [{ start: sentence.start, end: before.start }] : [];
  });
}

/** A capital within four words of "says", before the next comma: "says ichthyologist Anna". */
function isNamed(doc: Document, from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const token = doc.tokens[at];
    if (token?.kind !== 'word') return false;
    if (/^\p{Lu}/u.test(token.text)) return true;
  }
  return false;
}

import { type Document, keyOf, opensSentence, sentenceAt, sentenceIndex } from '../../engine/document.ts';
import type { PhraseMatch } from '../../engine/phrases.ts';
import { anyStartsIn, countBefore, holdsAny } from '../../engine/ranges.ts';
import type { Range } from '../../engine/types.ts';
import { nearbyOf, wordBefore } from './own-names.ts';
import type { VoiceWords } from './words/shape.ts';

/** Between "Oficiāli" and the name: "no", "from the". In tokens. */
const BESIDE = 3;
/** Between "Oficiāli." and the sentence with the name, in sentences. */
const CLOSE = 2;

/**
 * The formulas by which an institution makes something known, used by somebody who writes in a private account:
 * "EUA informē: …", "Oficiāli: …", "Ar šo paziņoju" (src/policy/README.md, One's own institution on a private
 * account). Who reads one cannot tell it from the institution's own notice. In a story the same words report
 * something, so the formula has to open a sentence or stand at the name.
 * @param names the institution's names outside quotations
 * @param singular first persons in the singular: "Oficiāli: no pirmdienas strādāju EUA!" is somebody's own news
 */
export function formulas(
  doc: Document,
  words: VoiceWords,
  names: readonly Range[],
  singular: readonly Range[],
): Range[] {
  if (names.length === 0) return [];
  const byEnd = new Map(names.map((name) => [name.end, name]));
  const told = words.announces.find(doc).filter((match) => followsSubject(match, doc, byEnd));
  // "Direktore aizies no EUA trijos": what one is beside makes nothing known.
  const subjects = names.filter((name) => !words.isBeside(wordBefore(name, doc)));
  const isOwnNews = ({ start, end }: Range) =>
    anyStartsIn({ start: end, end: sentenceAt(doc, start)?.end ?? end }, singular);
  const opened = words.formulas
    .find(doc)
    .filter((match) => !isOwnNews(match))
    .filter((match) => byEnd.has(doc.tokens[match.first - 1]?.end ?? -1) || opensNotice(match, doc, names, subjects));
  // "Oficiāli: EUA ēdnīcā ir pankūkas" makes fun of the formula.
  const nearby = new Set(nearbyOf(doc, names, words).map(({ start }) => start));
  const isJoke = names.some(({ end }) =>
    nearby.has(doc.tokens[countBefore(doc.tokens, ({ start }) => start < end)]?.start ?? -1),
  );
  return [...told, ...(isJoke ? [] : opened)]
    .filter(({ start }) => !sentenceAt(doc, start)?.question)
    .map(({ start, end }) => ({ start, end }));
}

/** "EUA informē:" at the start of a sentence or behind a mark; "kolēģi no EUA ziņo" and "ja EUA paziņo" are told. */
function followsSubject({ first }: PhraseMatch<true>, doc: Document, byEnd: ReadonlyMap<number, Range>): boolean {
  const name = byEnd.get(doc.tokens[first - 1]?.end ?? -1);
  if (!name) return false;
  const at = countBefore(doc.tokens, ({ start }) => start < name.start);
  const article = doc.tokens[at - 1]?.lower === 'the' ? at - 1 : at;
  return opensSentence(doc, article) || doc.tokens[article - 1]?.kind !== 'word';
}

/** "Oficiāli: EUA …", "Oficiāli. Silene rīt ciet. EUA." */
function opensNotice(
  { first, last, ...range }: PhraseMatch<true>,
  doc: Document,
  names: readonly Range[],
  subjects: readonly Range[],
): boolean {
  const at = sentenceIndex(doc, range.start);
  const close = { start: range.start, end: doc.sentences[at + CLOSE]?.end ?? doc.text.length };
  const beside = { start: range.end, end: doc.tokens[last + BESIDE - 1]?.start ?? doc.text.length };
  const opens = opensSentence(doc, first) || doc.tokens[first - 1]?.text === ':';
  return (opens && anyStartsIn(close, subjects)) || holdsAny(range, names) || anyStartsIn(beside, names);
}

/** "EUA vārdā", "kā EUA pārstāve", "on EUA's behalf": the name itself in place of "our agency". */
export function isMandate(doc: Document, name: Range, words: VoiceWords): boolean {
  const first = countBefore(doc.tokens, ({ start }) => start < name.start);
  const last = countBefore(doc.tokens, ({ end }) => end <= name.end);
  const before = doc.tokens[first - 1];
  const after = doc.tokens[last];
  return (
    words.isMandate(before ? keyOf(before, doc) : '', after ? keyOf(after, doc) : '') ||
    (before !== undefined && words.mandateBefore.some((phrase) => endsWith(doc.text, phrase, before.end)))
  );
}

const endsWith = (text: string, phrase: string, end: number): boolean =>
  text.slice(Math.max(0, end - phrase.length), end).toLowerCase() === phrase;

import { sentenceOf } from '../../engine/document.ts';
import type { PhraseMatch } from '../../engine/phrases.ts';
import { countBefore, overlaps, within } from '../../engine/ranges.ts';
import { readOnce } from '../../engine/read-once.ts';
import type { Token } from '../../engine/tokens.ts';
import { has, hits, type Reading, type Stretch, startingIn } from './reading.ts';

/** What is asked of the post as a whole, for every sentence anew, is found out once. */
const once =
  (find: (reading: Reading) => boolean) =>
  (reading: Reading): boolean =>
    readOnce(reading, find);

/**
 * Whether a sentence leaves open for whom and on what grounds it holds. A link, a law or a condition anywhere in the
 * post answers that, a word of planning only in its own sentence. A date answers neither (`isDated`).
 */
export const isOpen = (reading: Reading, sentence: Stretch): boolean =>
  !isGrounded(reading) && !isHedged(reading, sentence);

export const isHedged = (reading: Reading, stretch: Stretch): boolean => has(reading, reading.words.hedge, stretch);

/** The post names a source, a condition or an exception. */
const isGrounded = (reading: Reading): boolean =>
  hasLink(reading) || isPointed(reading) || namesLaw(reading) || isConditional(reading);

export const hasLink = once(({ doc }) => doc.tokens.some(({ kind }) => kind === 'link'));

/** Eight digits or more: a telephone number, where whoever reads can ask. */
export const hasPhone = ({ doc }: Reading): boolean =>
  doc.tokens.some(({ kind, text }, at) => {
    const next = doc.tokens[at + 1];
    const digits = kind === 'number' ? text + (next?.kind === 'number' ? next.text : '') : '';
    return digits.replace(/\D/g, '').length >= 8;
  });

/** Data, or a place to read more, named in words: "vairāk mājaslapā". */
export const isPointed = ({ words, doc }: Reading): boolean => words.source.find(doc).length > 0;

export const namesLaw = ({ words, doc }: Reading): boolean => words.law.find(doc).length > 0;

/** "Ja ienākumi ir mazāki" is a condition, "ja ir jautājumi, zvaniet" is not. */
export const isConditional = once(({ doc, words }) => {
  const courtesies = [...words.courtesy.find(doc), ...words.whoever.find(doc)];
  return words.condition.find(doc).some(({ start }) => !within({ start, end: start + 1 }, courtesies));
});

/** A day, a month, a year or a limit in numbers, here or in the sentence before or after. */
export function isDated(reading: Reading, sentence: Stretch): boolean {
  const { sentences } = reading.doc;
  const at = sentenceOf(reading.doc, sentence.first);
  return [sentences[at - 1], sentences[at], sentences[at + 1]].some(
    (near) => near !== undefined && (has(reading, reading.words.date, near) || hasFigureDate(reading, near)),
  );
}

const YEAR = /^(?:19|20)\d\d$/;
const DAY = /^\d{1,2}[./]\d{1,2}(?:[./](?:\d{2}|\d{4}))?$|^\d{4}-\d\d-\d\d$/;
const CLOCK = /^\d{1,2}:\d\d/;
/** Words that make the number after them a limit: "līdz 6", "no 18", "under 30". */
const LIMITS = new Set(
  'līdz lidz no virs zem vismaz pēc pec kopš kops ap under over from until till by aged above below since after'.split(
    ' ',
  ),
);

function hasFigureDate({ doc }: Reading, { first, last }: Stretch): boolean {
  return doc.tokens.slice(first, last).some((token, index) => {
    if (token.kind !== 'number') return false;
    if (YEAR.test(token.text) || CLOCK.test(token.text)) return true;
    const before = doc.tokens[first + index - 1];
    const after: Token | undefined = doc.tokens[first + index + 1];
    if (DAY.test(token.text) && !isUnit(after)) return true;
    return (
      before !== undefined &&
      ((LIMITS.has(before.lower) && !(before.lower === 'by' && isUnit(after))) ||
        (before.lower === 'to' && isUp(doc.tokens[first + index - 2])))
    );
  });
}

const isUnit = (token: Token | undefined): boolean =>
  /^(?:eiro|eur|euros?|€|%|procent|percent|per)/u.test(token?.lower ?? '');

const isUp = (token: Token | undefined): boolean => token?.lower === 'up';

/** Absolutes of a stretch that are none: inside thanks, greetings, invitations, "not all", closed sets. */
export function absolutes(reading: Reading, stretch: Stretch) {
  const { doc, words } = reading;
  const excused = words.notAbsolute.find(doc);
  const closed = words.closed.find(doc);
  const standing = (match: PhraseMatch<true>) =>
    !overlaps(match, excused) &&
    doc.tokens[match.last]?.kind !== 'number' &&
    closed[countBefore(closed, ({ first }) => first < match.last)]?.first !== match.last;
  const everyone = [
    // The relative clause is a clause of its own: only its head need stand in this one.
    ...startingIn(reading, words.whoever, stretch),
    ...hits(reading, words.everyone, stretch).filter(standing),
  ];
  const nobody = hits(reading, words.nobody, stretch).filter(standing);
  return { everyone, nobody };
}

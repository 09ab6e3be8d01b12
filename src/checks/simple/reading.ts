import type { Document } from '../../engine/document.ts';
import type { PhraseBook, PhraseMatch } from '../../engine/phrases.ts';
import { countBefore, overlaps } from '../../engine/ranges.ts';
import { readOnce } from '../../engine/read-once.ts';
import type { Sentence } from '../../engine/sentences.ts';
import type { Range } from '../../engine/types.ts';
import type { CheckContext } from '../contract.ts';
import { isPrivateAccount } from '../voice/accounts.ts';
import type { GroupWords } from './shape.ts';
import { toldRanges } from './told.ts';
import { WORDS } from './words.ts';

/** A stretch of tokens: a sentence, or a part of one between commas. */
export interface Stretch extends Range {
  /** Indexes of the first token and one past the last. */
  first: number;
  last: number;
}

/** A text as the checks of this group read it. */
export interface Reading {
  context: CheckContext;
  doc: Document;
  words: GroupWords;
  /** Sentences that state something: no questions. */
  statements: readonly Sentence[];
  /** The post denies somebody else's claim (a myth, a fraud): its absolutes are not its own. */
  denies: boolean;
  /** What somebody else says, and words that the rules say are never questioned. */
  spared: readonly Range[];
}

/**
 * Reads a post for this group; `undefined` where the group has nothing to say: an emergency,
 * a language it does not know, or a person's own account.
 */
export const readingOf = (context: CheckContext): Reading | undefined => readOnce(context, read);

function read(context: CheckContext): Reading | undefined {
  const { doc, emergency } = context;
  if (emergency || !speaksOfficially(context)) return undefined;
  const words = WORDS.of(doc.lang);
  if (!words) return undefined;
  return {
    context,
    doc,
    words,
    statements: doc.sentences.filter((sentence) => !sentence.question),
    denies: words.denial.find(doc).length > 0,
    spared: [...toldRanges(context, words.that), ...context.policy.keep.find(doc)],
  };
}

/**
 * Accounts on which this group speaks: the institution's and the official's. Whoever speaks for the institution from
 * a private one is told that first (`voice/speaks-for`); how simply it was put matters no more then.
 */
export const speaksOfficially = ({ account }: CheckContext): boolean => !isPrivateAccount(account);

/** What a book finds in a stretch, without what others say and words the rules say are never questioned. */
export const hits = <T>(reading: Reading, phrases: PhraseBook<T>, stretch: Stretch): PhraseMatch<T>[] => [
  ...eachHit(reading, phrases, stretch),
];

export const has = (reading: Reading, phrases: PhraseBook<unknown>, stretch: Stretch): boolean =>
  firstHit(reading, phrases, stretch) !== undefined;

/** The first of them; looks no further. */
export const firstHit = <T>(reading: Reading, phrases: PhraseBook<T>, stretch: Stretch): PhraseMatch<T> | undefined =>
  eachHit(reading, phrases, stretch).next().value;

function* eachHit<T>(
  { doc, spared }: Reading,
  phrases: PhraseBook<T>,
  { first, last }: Stretch,
): Generator<PhraseMatch<T>, undefined> {
  const found = phrases.find(doc);
  for (let at = countBefore(found, (match) => match.first < first); at < found.length; at++) {
    const match = found[at] as PhraseMatch<T>;
    if (match.first >= last) return;
    if (match.last <= last && !overlaps(match, spared)) yield match;
  }
}

/** What a book finds that begins in a stretch, quoted or not. */
export function startingIn<T>(
  { doc }: Reading,
  phrases: PhraseBook<T>,
  { first, last }: Stretch,
): readonly PhraseMatch<T>[] {
  const found = phrases.find(doc);
  return found.slice(
    countBefore(found, (match) => match.first < first),
    countBefore(found, (match) => match.first < last),
  );
}

/** The smallest range that holds all of these. */
export const around = (...ranges: readonly Range[]): Range => ({
  start: Math.min(...ranges.map(({ start }) => start)),
  end: Math.max(...ranges.map(({ end }) => end)),
});

/** The whole text as one stretch. */
export const wholeOf = ({ doc }: Reading): Stretch => ({
  first: 0,
  last: doc.tokens.length,
  start: 0,
  end: doc.text.length,
});

import { keyOf } from '../../../engine/document.ts';
import { within } from '../../../engine/ranges.ts';
import { readOnce } from '../../../engine/read-once.ts';
import type { Range } from '../../../engine/types.ts';
import type { CheckContext } from '../../contract.ts';
import { clausesOf, isOneOf } from '../clauses.ts';
import { around, has, hits, type Reading, readingOf, type Stretch, startingIn } from '../reading.ts';
import { absolutes, isDated, isOpen } from '../scope.ts';
import type { BanWords } from './shape.ts';
import { BAN_WORDS } from './words.ts';

export interface FoundBan extends Range {
  kind: 'ban' | 'duty';
  /** Worth a hint only. */
  weak: boolean;
}

/** A sentence of up to so many words says no more than the ban. */
const BARE = 5;

/** The bans and duties of a post that leave open for whom, where, when and on what grounds; one a sentence. */
export function bansIn(context: CheckContext): readonly FoundBan[] {
  const reading = readingOf(context);
  return reading ? readOnce(reading, read) : [];
}

function read(reading: Reading): FoundBan[] {
  if (reading.denies) return [];
  const words = BAN_WORDS.of(reading.doc.lang);
  if (!words) return [];
  return reading.statements.flatMap((sentence) => {
    if (!isOpen(reading, sentence) || isDated(reading, sentence)) return [];
    if (isDenied(reading, words, sentence)) return [];
    return banIn(reading, words, sentence) ?? dutyIn(reading, words, sentence) ?? [];
  });
}

const isDenied = (reading: Reading, words: BanWords, sentence: Stretch): boolean =>
  startingIn(reading, words.notBan, sentence).length > 0;

function banIn(reading: Reading, words: BanWords, sentence: Stretch): FoundBan | undefined {
  const [coming] = hits(reading, words.comingBan, sentence);
  const [present] = hits(reading, words.ban, sentence);
  const { everyone, nobody } = absolutes(reading, sentence);
  const placed = isPlaced(reading, words, sentence);
  const reach = [...everyone, ...hits(reading, words.fromNow, sentence), ...(placed ? [] : nobody)][0];
  const [soft] = reach ? hits(reading, words.softBan, sentence) : [];
  const mark = coming ?? present ?? soft;
  if (!mark || isOfRule(reading, sentence, mark)) return undefined;
  if (reach) return { ...around(mark, reach), kind: 'ban', weak: isAnswer(reading) && !coming };
  if (coming && !placed) return { ...around(coming), kind: 'ban', weak: false };
  if (placed) return undefined;
  return { ...around(mark), kind: 'ban', weak: wordsIn(reading, sentence) > BARE };
}

/** "Likums, kas aizliedz …" tells of a rule. */
function isOfRule(reading: Reading, sentence: Stretch, { first: at }: { first: number }): boolean {
  const clause = clausesOf(reading, sentence).find(({ first, last }) => at >= first && at < last);
  return (
    clause !== undefined &&
    clause.first > sentence.first &&
    isOneOf(reading.words.relative, keyAt(reading, clause.first), reading.doc)
  );
}

/** What is answered to one person, that person's question has bounded. */
const isAnswer = ({ context, doc }: Reading): boolean => context.post.kind === 'reply' || doc.text[0] === '@';

/** Where it holds, for whom, on which day, on what ground, or for whose own safety it is said. */
function isPlaced(reading: Reading, words: BanWords, sentence: Stretch): boolean {
  const { doc, words: group } = reading;
  if ([words.place, words.advice, group.near, group.groups].some((book) => has(reading, book, sentence))) return true;
  // "No šīs dienas" says since when; "no šīs akas" says of what.
  const since = hits(reading, words.fromNow, sentence);
  if (hits(reading, words.ground, sentence).some((ground) => !within(ground, since))) return true;
  const isPlace = ({ first }: { first: number }) => !words.noPlace.has(keyAt(reading, first));
  return !doc.folded && hits(reading, words.locative, sentence).some(isPlace);
}

const keyAt = ({ doc }: Reading, at: number): string => {
  const token = doc.tokens[at];
  return token ? keyOf(token, doc) : '';
};

const wordsIn = ({ doc }: Reading, { first, last }: Stretch): number =>
  doc.tokens.slice(first, last).filter(({ kind }) => kind === 'word').length;

function dutyIn(reading: Reading, words: BanWords, sentence: Stretch): FoundBan | undefined {
  const [bare] = hits(reading, words.bare, sentence);
  if (bare && wordsIn(reading, sentence) <= (words.penalty.has(keyAt(reading, bare.first)) ? 1 : 3))
    return { ...around(bare), kind: 'duty', weak: false };
  const [mark] = [...hits(reading, words.duty, sentence), ...hits(reading, words.mandatory, sentence)];
  if (!mark || has(reading, reading.words.event, sentence)) return undefined;
  const { doc } = reading;
  const clause = clausesOf(reading, sentence).find(({ first, last }) => mark.first >= first && mark.first < last);
  const everyone = absolutes(reading, clause ?? sentence).everyone.find(({ first }) => {
    const token = doc.tokens[first];
    return token !== undefined && words.bearer(keyOf(token, doc));
  });
  const [now] = hits(reading, words.fromNow, sentence);
  const reach = everyone ?? now;
  return reach ? { ...around(mark, reach), kind: 'duty', weak: false } : undefined;
}

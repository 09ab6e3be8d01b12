import { opensSentence, sentenceIndex } from '../../engine/document.ts';
import { within } from '../../engine/ranges.ts';
import type { Range } from '../../engine/types.ts';
import { clauseAt } from './clauses.ts';
import type { SpokenForInput } from './spoken-for.ts';

/** A first verb, "jā", "paldies": so many sentences open an answer. */
const OPENING = 2;

/**
 * Words by which somebody answers in the institution's place, where the tie is in the post answered: "Pārbaudīsim un
 * atbildēsim" whatever the verb; "labojam", "būs līdz piektdienai", "you'll get it on Monday" only where the
 * institution itself is asked.
 */
export function answers({ doc, words, mentions, persons, borrowed }: SpokenForInput): readonly Range[] {
  if (mentions.answered === undefined) return [];
  const meetings = new Set(words.meetings.find(doc).map(({ start }) => sentenceIndex(doc, start)));
  const own = (ranges: readonly Range[]) =>
    ranges.filter((range) => !within(range, borrowed) && !meetings.has(sentenceIndex(doc, range.start)));
  const promised = own(words.anyFutures(doc, persons));
  if (mentions.answered !== 'asked') return promised;
  const openings = [
    ...words.answers.find(doc).filter(({ first }) => opensSentence(doc, first)),
    ...persons.filter(({ source, start }) => source === 'verb' && clauseAt(doc, start, words.links)?.start === start),
  ];
  return [...promised, ...own(openings).filter(({ start }) => sentenceIndex(doc, start) < OPENING)];
}

import { type Document, opensSentence, sentenceIndex } from '../../engine/document.ts';
import type { PersonMark } from '../../engine/language.ts';
import { within } from '../../engine/ranges.ts';
import type { Range } from '../../engine/types.ts';
import type { InstitutionMentions } from '../../policy/wording/institution-mentions.ts';
import { clauseAt } from './clauses.ts';
import type { VoiceWords } from './words/shape.ts';

/** A first verb, "jā", "paldies": so many sentences open an answer. */
const OPENING = 2;

interface AnswerInput {
  doc: Document;
  words: VoiceWords;
  mentions: InstitutionMentions;
  /** The writer's own first persons in the plural. */
  persons: readonly PersonMark[];
  /** Words that are not the writer's. */
  borrowed: readonly Range[];
}

/**
 * Words by which somebody answers in the institution's place, where the tie is in the post answered: "Pārbaudīsim un
 * atbildēsim" whatever the verb; "labojam", "būs līdz piektdienai", "you'll get it on Monday" only where the
 * institution itself is asked.
 */
export function answers({ doc, words, mentions, persons, borrowed }: AnswerInput): readonly Range[] {
  // Below the institution's own post "Piedalīsimies!" takes part.
  if (mentions.answered === undefined || mentions.answered === 'its own') return [];
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

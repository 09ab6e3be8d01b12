import { sentenceOf } from '../../../engine/document.ts';
import type { Sentence } from '../../../engine/sentences.ts';
import type { Range } from '../../../engine/types.ts';
import { firstHit, has, type Reading, type Stretch } from '../reading.ts';
import type { StageWords } from './shape.ts';

/**
 * "Komiteja to skatīja labvēlīgi, tātad jaunais korpuss būs": an early step, and the outcome concluded from it as
 * if it were decided. What is said to be still ahead is no outcome.
 */
export function concludedIn(reading: Reading, words: StageWords, sentence: Sentence): Range | undefined {
  const { doc } = reading;
  const mark = firstHit(reading, words.therefore, sentence);
  if (!mark || !opensClause(reading, sentence, mark) || words.pending.find(doc).length > 0) return undefined;
  const outcome: Stretch = { first: mark.last, last: sentence.last, start: mark.end, end: sentence.end };
  const open = [words.careful, words.earlier, words.final, reading.words.hedge];
  if (outcome.last - outcome.first < OUTCOME || open.some((book) => has(reading, book, outcome))) return undefined;
  const before: Stretch = { first: sentence.first, last: mark.first, start: sentence.start, end: mark.start };
  const at = sentenceOf(doc, sentence.first);
  const steps = [before, doc.sentences[at - 1], ...(mark.first === sentence.first ? [doc.sentences[at + 1]] : [])];
  const isStep = (stretch: Stretch) => has(reading, words.body, stretch) && has(reading, words.begun, stretch);
  return steps.some((stretch) => stretch && isStep(stretch)) ? { start: mark.start, end: sentence.end } : undefined;
}

/** Fewer tokens name no outcome. */
const OUTCOME = 3;

/** At the start of the sentence, behind a mark, or a phrase that holds its own conjunction: "and that's it". */
const opensClause = ({ doc }: Reading, sentence: Sentence, { first, last }: { first: number; last: number }): boolean =>
  first === sentence.first || doc.tokens[first - 1]?.kind === 'mark' || last - first > 2;

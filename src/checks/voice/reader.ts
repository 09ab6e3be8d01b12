import type { Document } from '../../engine/document.ts';
import type { PersonMark } from '../../engine/language.ts';
import { within } from '../../engine/quotes.ts';
import type { Sentence } from '../../engine/sentences.ts';
import type { Range } from '../../engine/types.ts';
import type { VoiceWords } from './words/shape.ts';

/** An answer of so few tokens continues the reader's question. */
const SHORT_ANSWER = 3;

/**
 * Sentences in which "I" is the reader: a question put in the reader's mouth ("Kā es varu pieteikties?"),
 * and the sentence that leads to it ("Pazaudēju pasi. Ko darīt?").
 */
export function readerSentences(
  doc: Document,
  words: VoiceWords,
  marks: readonly PersonMark[],
): { questions: Range[]; before: Range[] } {
  const asked = words.readerQuestions.find(doc);
  const holds = (range: Range, list: readonly Range[]) => list.some((entry) => within(entry, [range]));
  const questions = doc.sentences.filter((sentence) => sentence.question && holds(sentence, marks));
  const before = doc.sentences.filter((sentence, index) => {
    const next = doc.sentences[index + 1];
    return next?.question && holds(sentence, marks) && holds(next, asked);
  });
  // "Nomazgāju rokas? Nomazgāju!"
  const after = doc.sentences.filter(
    ({ first, last }, index) =>
      last - first <= SHORT_ANSWER && questions.includes(doc.sentences[index - 1] as Sentence),
  );
  return { questions: [...questions, ...after], before };
}

import type { Document } from '../../engine/document.ts';
import type { PersonMark } from '../../engine/language.ts';
import { holdsAny } from '../../engine/ranges.ts';
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
  const questions = doc.sentences.filter((sentence) => sentence.question && holdsAny(sentence, marks));
  const asks = new Set(questions);
  const before = doc.sentences.filter((sentence, index) => {
    const next = doc.sentences[index + 1];
    return next?.question && holdsAny(sentence, marks) && holdsAny(next, asked);
  });
  // "Nomazgāju rokas? Nomazgāju!"
  const after = doc.sentences.filter(({ first, last }, index) => {
    const before = doc.sentences[index - 1];
    return last - first <= SHORT_ANSWER && before !== undefined && asks.has(before);
  });
  return { questions: [...questions, ...after], before };
}

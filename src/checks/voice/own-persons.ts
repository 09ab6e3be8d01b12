import type { Document } from '../../engine/document.ts';
import type { PersonMark } from '../../engine/language.ts';
import { within } from '../../engine/ranges.ts';
import type { Range } from '../../engine/types.ts';
import type { Policy } from '../../policy/compile.ts';
import { readerSentences } from './reader.ts';
import { isSlogan } from './slogans.ts';
import type { VoiceWords } from './words/shape.ts';

export interface OwnPersons {
  /** All first-person forms outside set phrases and names that the rules keep. */
  marks: PersonMark[];
  /** Those by which the writer says "I", and "we" for the institution. */
  singular: PersonMark[];
  plural: PersonMark[];
  /** Sentences that lead to a reader's question: "Pazaudēju pasi. Ko darīt?" */
  before: Range[];
}

/**
 * Tells the writer's own first persons from those that say nothing about the writer.
 * @param persons the first-person forms outside quotations
 */
export function ownPersons(
  doc: Document,
  policy: Policy,
  words: VoiceWords,
  persons: readonly PersonMark[],
): OwnPersons {
  const outside = (list: readonly PersonMark[], others: readonly Range[]) =>
    list.filter((mark) => !within(mark, others));
  const marks = outside(persons, [...words.setPhrases.find(doc), ...policy.keep.find(doc)]);
  const I = marks.filter(({ number }) => number === 'singular');
  const we = marks.filter(({ number }) => number === 'plural');
  const { questions, before } = readerSentences(doc, words, I);
  return {
    marks,
    singular: outside(I, [...questions, ...before]).filter((mark) => !isSlogan(mark, doc)),
    plural: outside(we, words.others.find(doc)),
    before,
  };
}

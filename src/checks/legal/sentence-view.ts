import { type Document, isQuoted } from '../../engine/document.ts';
import { overlaps } from '../../engine/ranges.ts';
import type { Sentence } from '../../engine/sentences.ts';
import { lacksDiacritics, type Token } from '../../engine/tokens.ts';
import type { Range } from '../../engine/types.ts';

/**
 * One sentence, read as if it stood alone. All legal findings come from single sentences: so a sentence added to
 * a post never takes away what another one weighs, and one without diacritics is read folded whatever stands beside it.
 */
export interface SentenceView {
  /** The document with this sentence's tokens only. */
  doc: Document;
  sentence: Sentence;
  tokens: readonly Token[];
  /** Index of the first token that is neither a mark nor emoji. */
  opening: number;
}

/** A sentence as a part; `doc` has its tokens only. */
export function sentenceView(doc: Document, sentence: Sentence): SentenceView {
  const { tokens } = doc;
  const opening = tokens.findIndex(({ kind }) => kind !== 'mark' && kind !== 'emoji');
  return { doc, sentence, tokens, opening: opening < 0 ? tokens.length : opening };
}

/** Cuts a document into its sentences. */
export const sentenceViews = (doc: Document): SentenceView[] =>
  doc.sentences.map((sentence) => {
    const tokens = doc.tokens.slice(sentence.first, sentence.last);
    const folded = lacksDiacritics(doc.text.slice(sentence.start, sentence.end));
    return sentenceView({ ...doc, tokens, words: tokens.filter(({ kind }) => kind === 'word'), folded }, sentence);
  });

/** Whether nothing but marks and emoji stands before this token in its sentence. */
export const opensSentence = ({ opening }: SentenceView, first: number): boolean => first <= opening;

const TITLE = /^\p{Lu}[\p{Ll}'’-]/u;

/** Whether these tokens are (part of) a name: a capital letter inside the sentence, as in titles of laws and bodies. */
export const holdsName = (part: SentenceView, first: number, last: number): boolean =>
  part.tokens
    .slice(first, last)
    .some((token, at) => TITLE.test(token.text) && !(at === 0 && opensSentence(part, first)));

/** Somebody else's words, or words that the institution keeps. */
export const isSpared = (range: Range, doc: Document, kept: readonly Range[]): boolean =>
  isQuoted(range, doc) || overlaps(range, kept);

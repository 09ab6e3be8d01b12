import { findLeads } from './leads.ts';
import { findQuotes } from './quotes.ts';
import { countBefore, within } from './ranges.ts';
import { type Abbreviations, type Sentence, splitSentences } from './sentences.ts';
import { fold, lacksDiacritics, type Token, tokenize } from './tokens.ts';
import type { DetectedLanguage, Range } from './types.ts';

/** A text, read once; every check works on it and none reads the raw string again. */
export interface Document {
  text: string;
  lang: DetectedLanguage;
  tokens: Token[];
  /** The tokens of kind `word`, in order. */
  words: Token[];
  sentences: Sentence[];
  /** Somebody else's words: quotation marks and "Name:" leads. */
  quotes: Range[];
  /** No Latvian diacritic in the whole text: words are compared folded. */
  folded: boolean;
}

/** What language knowledge the reading of a text needs. */
export interface ReadingRules {
  decide: (tokens: readonly Token[], text: string) => DetectedLanguage;
  abbreviations: (lang: DetectedLanguage) => Abbreviations;
}

/** Reads a text into tokens, language, sentences and quotations. Offsets are UTF-16 offsets of `text`. */
export function readDocument(text: string, rules: ReadingRules, lang?: DetectedLanguage): Document {
  const tokens = tokenize(text);
  const decided = lang ?? rules.decide(tokens, text);
  return {
    text,
    lang: decided,
    tokens,
    words: tokens.filter((token) => token.kind === 'word'),
    sentences: splitSentences(text, tokens, rules.abbreviations(decided)),
    quotes: [...findQuotes(text), ...findLeads(text)],
    folded: lacksDiacritics(text),
  };
}

/** The form that a word list is searched by: folded where the text has no diacritics. */
export const keyOf = (token: Token, doc: Document): string => (doc.folded ? fold(token.lower) : token.lower);

const keys = new WeakMap<readonly Token[], { plain?: string[]; folded?: string[] }>();

/** The forms of all tokens, made once: hundreds of lists are searched by them. */
export function keysOf(doc: Document): readonly string[] {
  const known = keys.get(doc.tokens) ?? {};
  keys.set(doc.tokens, known);
  const form = doc.folded ? 'folded' : 'plain';
  known[form] ??= doc.tokens.map((token) => keyOf(token, doc));
  return known[form];
}

export const isQuoted = (range: Range, doc: Document): boolean => within(range, doc.quotes);

/** Index of the sentence that holds this offset, -1 where it is between two. */
export function sentenceIndex({ sentences }: Document, offset: number): number {
  const at = countBefore(sentences, ({ start }) => start <= offset) - 1;
  return offset < (sentences[at]?.end ?? 0) ? at : -1;
}

/** The sentence that holds this offset. */
export const sentenceAt = (doc: Document, offset: number): Sentence | undefined =>
  doc.sentences[sentenceIndex(doc, offset)];

/** Index of the sentence that this token belongs to. */
export const sentenceOf = ({ sentences }: Document, token: number): number =>
  countBefore(sentences, ({ last }) => last <= token);

/** Whether a sentence begins with this token. */
export const opensSentence = (doc: Document, token: number): boolean =>
  doc.sentences[sentenceOf(doc, token)]?.first === token;

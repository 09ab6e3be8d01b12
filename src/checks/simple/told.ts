import { keyOf, sentenceOf } from '../../engine/document.ts';
import { overlaps } from '../../engine/ranges.ts';
import type { Range } from '../../engine/types.ts';
import type { CheckContext } from '../contract.ts';
import { readVoice } from '../voice/judgement.ts';
import { VOICE_WORDS } from '../voice/words/table.ts';

/** How far behind its verb the clause of what is said may begin, in tokens. */
const REACH = 8;

/**
 * What a post only passes on: quotations, somebody else's speech, and the clause of what others say ("iedzīvotāji
 * stāsta, ka …"). What the institution itself says ("aģentūra paziņo, ka …") is its own.
 * @param that the conjunction of reported speech: "ka", "that"
 */
export function toldRanges(context: CheckContext, that: string): Range[] {
  const { doc, mentions } = context;
  const verbs = VOICE_WORDS.of(doc.lang)?.reporting.find(doc) ?? [];
  const clauses = verbs.flatMap(({ first, last, start }): Range[] => {
    const sentence = doc.sentences[sentenceOf(doc, first)];
    if (!sentence || overlaps({ start: sentence.start, end: start }, mentions.own)) return [];
    const opening = doc.tokens
      .slice(last, Math.min(last + REACH, sentence.last))
      .find((token) => keyOf(token, doc) === that);
    return opening ? [{ start: opening.start, end: sentence.end }] : [];
  });
  return [...readVoice(context).borrowed, ...clauses];
}

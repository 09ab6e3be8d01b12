import { type Document, keysOf, sentenceAt, sentenceIndex } from '../../engine/document.ts';
import { anyStartsIn } from '../../engine/ranges.ts';
import type { Range } from '../../engine/types.ts';
import type { CheckContext } from '../contract.ts';
import { type Clause, clauseAt } from './clauses.ts';
import { readVoice } from './judgement.ts';
import { nearbyOf, wordBefore } from './own-names.ts';
import type { VoiceWords } from './words/shape.ts';

/** What a word of judgement is asked against, laid out once a post. */
export interface Judging {
  doc: Document;
  words: VoiceWords;
  /** The institution, its people and accounts where they can be what is judged: not "pēc VDA", "pie VDA". */
  judged: readonly Range[];
  /** Those of them that are a clause of their own: "Mosties, EUA!" */
  called: readonly Range[];
  /** What is near the institution: canteen, sports, family. */
  nearby: readonly Range[];
  /** That, and "I": who says "man palika slikti" judges their own day. */
  personal: readonly Range[];
}

export function judging(context: CheckContext, words: VoiceWords): Judging {
  const { doc, mentions } = context;
  const voice = readVoice(context);
  const handles = mentions.accounts.filter(({ start }) => doc.text[start] === '@');
  const named = [...mentions.own, ...mentions.people, ...voice.ownBody, ...handles];
  const judged = named.filter((name) => !words.isBeside(wordBefore(name, doc)));
  const nearby = nearbyOf(doc, mentions.own, words);
  return {
    doc,
    words,
    judged,
    called: judged.filter((name) => {
      const clause = clauseAt(doc, name.start, words.links);
      return clause !== undefined && isAlone(name, clause, doc);
    }),
    nearby,
    personal: [...voice.singular, ...nearby],
  };
}

/**
 * How a word of judgement hits the institution: "Šausmīgi nogurusi pēc VDA sporta spēlēm" judges the day.
 * `clause`: the name stands in the same clause, is called by it, is in the clause that it speaks of ("kauns, ka …"),
 * or in the sentence beside one that is nothing but judgement; `sentence`: in a clause before.
 */
export function hits(range: Range, input: Judging): 'clause' | 'sentence' | undefined {
  const { doc, words, judged, called, personal } = input;
  const clause = clauseAt(doc, range.start, words.links);
  const sentence = sentenceAt(doc, range.start);
  if (!clause || !sentence || anyStartsIn(clause, personal)) return undefined;
  const content = contentOf(clause, input);
  if (anyStartsIn(clause, judged) || anyStartsIn(sentence, called)) return 'clause';
  if (content && anyStartsIn(content, judged)) return 'clause';
  if (isAlone(range, sentence, doc, words.emphasis)) {
    const at = sentenceIndex(doc, range.start);
    const beside = [doc.sentences[at - 1], doc.sentences[at + 1]];
    return beside.some((near) => near && isAimedAt(near, judged, personal)) ? 'clause' : undefined;
  }
  const before = { start: sentence.start, end: range.start };
  return anyStartsIn(before, judged) && !anyStartsIn(sentence, personal) ? 'sentence' : undefined;
}

const isAimedAt = (sentence: Range, judged: readonly Range[], personal: readonly Range[]): boolean =>
  anyStartsIn(sentence, judged) && !anyStartsIn(sentence, personal);

/** So many tokens hold no judgement or name alone. */
const LONGEST_ALONE = 20;

/** Whether no other word stands in a sentence or clause: "Kauns!", "Pilnīgs absurds." */
export function isAlone(
  { start, end }: Range,
  { first, last }: { first: number; last: number },
  doc: Document,
  beside: ReadonlySet<string> = NONE,
): boolean {
  if (last - first > LONGEST_ALONE) return false;
  const keys = keysOf(doc);
  return doc.tokens
    .slice(first, last)
    .every(
      (token, index) =>
        token.kind !== 'word' || (token.start >= start && token.end <= end) || beside.has(keys[first + index] ?? ''),
    );
}

const NONE: ReadonlySet<string> = new Set();

/** The clause that a judgement speaks of: "Kauns skatīties, kā EUA …". */
function contentOf({ last }: Clause, { doc, words }: Judging): Clause | undefined {
  const opening = doc.tokens[last];
  return opening && words.contents.has(keysOf(doc)[last] ?? '') ? clauseAt(doc, opening.start, words.links) : undefined;
}

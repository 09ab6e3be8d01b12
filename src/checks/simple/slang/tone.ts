import type { PhraseMatch } from '../../../engine/phrases.ts';
import { holdsAny } from '../../../engine/ranges.ts';
import type { Range } from '../../../engine/types.ts';
import type { CheckContext } from '../../contract.ts';
import { readVoice } from '../../voice/judgement.ts';
import { has, hits, type Reading, readingOf, type Stretch, wholeOf } from '../reading.ts';
import type { SlangWords } from './shape.ts';
import { SLANG_WORDS } from './words.ts';

export interface FoundTone extends Range {
  kind: 'childish' | 'slang';
}

/** "Superīgi!" belongs to the sentence beside it. */
const INTERJECTION = 3;

/** Slang and childish words that meet money, duties, safety, law, illness, death or crime; humour about anything else is left alone. */
export function toneIn(context: CheckContext): FoundTone[] {
  const reading = readingOf(context);
  if (!reading || reading.denies) return [];
  const words = SLANG_WORDS.of(reading.doc.lang);
  if (!words) return [];
  const whole = wholeOf(reading);
  if (has(reading, words.playful, whole)) return [];
  const childish = hits(reading, words.childish, whole).map((match) => tone(match, 'childish'));
  const { sentences } = reading.doc;
  const grave = sentences.map((sentence) => isGrave(reading, words, sentence));
  const loose = sentences.flatMap((sentence, at) => {
    if (!grave[at - 1] && !grave[at] && !grave[at + 1]) return [];
    // "Nafig es to pērku": somebody's own story, that the voice checks speak of.
    if (holdsAny(sentence, readVoice(context).singular)) return [];
    const interjection = sentence.last - sentence.first <= INTERJECTION;
    const strong = [
      ...hits(reading, words.address, sentence),
      ...(grave[at] || interjection ? hits(reading, words.strong, sentence) : []),
    ];
    const mild = grave[at] ? hits(reading, words.mild, sentence) : [];
    const distinct = new Set(mild.map(({ start, end }) => reading.doc.text.slice(start, end).toLowerCase()));
    // One friendly word is human; two, or one beside slang, make the tone.
    const loud = strong.length + childish.length + distinct.size >= 2;
    return [...strong, ...(loud ? mild : [])].map((match) => tone(match, 'slang'));
  });
  return [...childish, ...loose];
}

const isGrave = (reading: Reading, words: SlangWords, stretch: Stretch): boolean =>
  [words.grave, words.childish, reading.words.money, reading.words.duty, reading.words.safety].some((book) =>
    has(reading, book, stretch),
  );

const tone = ({ start, end }: PhraseMatch<true>, kind: FoundTone['kind']): FoundTone => ({ start, end, kind });

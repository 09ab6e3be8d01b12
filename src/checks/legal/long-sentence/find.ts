import type { Language } from '../../../engine/types.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Signal } from '../signal.ts';
import { WEIGHTS } from '../weights.ts';
import { sizeOf } from '../words.ts';

/**
 * From where on a sentence is too long. LVTB: more than 25 words have 22 % of legal sentences and 1.2 % of posts
 * (src/languages/lv/README.md, Register); with seven long words among them 0.5 % of fiction. Long sentences of short
 * words read well.
 */
const LIMITS: Record<Language, { words: number; long: number }> = {
  lv: { words: 25, long: 7 },
  en: { words: 30, long: 6 },
};
/** A list: at least this many parts between commas, of at most so many words on average. */
const LIST = { parts: 5, words: 4 };

/** The sign of a sentence that is too long, `undefined` for others and for lists. */
export function longSignal(part: SentenceView, lang: Language): Signal | undefined {
  const { words, long } = sizeOf(part, lang);
  const limit = LIMITS[lang];
  if (words <= limit.words || long < limit.long || isList(part, words)) return undefined;
  const pull = Math.min(WEIGHTS.long.most, WEIGHTS.long.first + words - limit.words - 1);
  const { start, end } = part.sentence;
  return { kind: 'long-sentence', start, end, pull, raised: true, data: { words: String(words) } };
}

function isList({ tokens }: SentenceView, words: number): boolean {
  const parts = tokens.filter(({ text }) => text === ',' || text === ';' || text === '•').length + 1;
  return parts >= LIST.parts && words / parts <= LIST.words;
}

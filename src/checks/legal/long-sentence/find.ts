import type { PostLanguage } from '../../../engine/types.ts';
import { sizeOf } from '../sentence-size.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Signal } from '../signal.ts';
import { WEIGHTS } from '../weights.ts';
import { LONG_SENTENCE_WORDS } from './words.ts';

/** A list: at least this many parts between commas, of at most so many words on average. */
const LIST = { parts: 5, words: 4 };

/** The sign of a sentence that is too long, `undefined` for others and for lists. */
export function longSignal(part: SentenceView, lang: PostLanguage): Signal | undefined {
  const limit = LONG_SENTENCE_WORDS.of(lang);
  if (!limit) return undefined;
  const { words, long } = sizeOf(part, lang);
  if (words <= limit.words || long < limit.long || isList(part, words)) return undefined;
  const pull = Math.min(WEIGHTS.long.most, WEIGHTS.long.first + words - limit.words - 1);
  const { start, end } = part.sentence;
  return { kind: 'long-sentence', start, end, pull, raised: true, data: { words: String(words) } };
}

function isList({ tokens }: SentenceView, words: number): boolean {
  const parts = tokens.filter(({ text }) => text === ',' || text === ';' || text === '•').length + 1;
  return parts >= LIST.parts && words / parts <= LIST.words;
}

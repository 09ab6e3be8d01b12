import type { LongSentenceWords } from './words.ts';

export const words: LongSentenceWords = { words: 30, long: 6 };

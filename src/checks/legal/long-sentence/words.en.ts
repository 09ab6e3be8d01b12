import type { LongSentenceWords } from './shape.ts';

export const words: LongSentenceWords = { words: 30, long: 6 };

import type { LegalWords } from './words.ts';

export const words: LegalWords = { long: 9 };

import type { LegalWords } from './shape.ts';

export const words: LegalWords = { long: 9, articles: new Set(['the', 'a', 'an']) };

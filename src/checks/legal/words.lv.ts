import type { LegalWords } from './shape.ts';

/** LVTB: words of ten letters and more part law from speech best (src/languages/lv/README.md, Register). */
export const words: LegalWords = { long: 10, articles: new Set() };

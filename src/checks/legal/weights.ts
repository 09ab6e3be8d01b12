/**
 * Points that each sign adds to the scale; 50 of them make half the scale (`checks/scale.ts`). Set by hand so that
 * one phrase is a nudge, a sentence of officialese about half of what a whole post needs, and two of them all of it;
 * measured on labelled posts and on LVTB genres (test/measure/legal.mjs).
 */
export const WEIGHTS = {
  phrase: { 1: 3, 2: 8, 3: 13 },
  reference: 13,
  chain: 9,
  passive: 4,
  acronym: 3,
  glossary: 3,
  /** A sentence in which signs pile up, or that is made of words of law. */
  dense: { from: 16, shownFrom: 24, factor: 1.5, most: 25, vocabulary: 15 },
  /** Words beyond the limit weigh one each. */
  long: { first: 3, most: 14 },
  /** What slight signs may weigh together. */
  slightTogether: 16,
  /** The sum that makes half the scale: 100 × (1 − e^(−50/72)) = 50. */
  wholePost: 50,
} as const;

/** What a sentence made of law is known by, in one language. */
export interface DenseWords {
  /** Words of law. */
  vocabulary: RegExp;
  /** Words that speak to somebody: law has none. */
  personal: RegExp;
  /** So many words of law, signs of officialese among them, and long words make a sentence read like law; measured on LVTB (test/measure/legal.mjs). */
  enough: { law: number; long: number };
}

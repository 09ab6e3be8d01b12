import type { Situation } from './situation.ts';

/**
 * How messages of one kind are worded: phrases (see `engine/phrases.ts`, all compared without diacritics), one a
 * line; `#` stands for any of `slurs`. One phrase of `says` is enough, one of `spoils` in the same text is too many.
 */
export interface KindWords {
  says: string;
  spoils?: string;
}

/** The kinds that a language can tell by its words; that a claim is false no words tell. */
export type ToldByWords = Exclude<Situation, 'false-claim'>;

export interface SituationWords {
  kinds: Record<ToldByWords, KindWords>;
  /** Names that people are called, as alternatives of one element. */
  slurs: string;
  /** A request for an answer that needs no question mark. */
  asks: string;
  /**
   * What people ask an institution about, as alternatives of one element. A question word and one of these in one
   * sentence is a question to answer; without one it may be rhetorical («Kur mūsu valsts iet?»).
   */
  practical: string;
  /** Words that are thanks by themselves, where nothing else is said. */
  thanks: string;
  /** The writer of the answer says that what is answered is not true. */
  refutes: string;
}

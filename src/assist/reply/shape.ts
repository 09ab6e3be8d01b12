import type { Situation } from './situations.ts';

/**
 * How messages of one kind are worded: phrases (see `engine/phrases.ts`, all compared without diacritics), one a
 * line; of phrases joined by `&` all must stand in one sentence, in any order. One line of `says` is enough, one of
 * `spoils` anywhere in the message is too many.
 */
export interface KindWords {
  says: string;
  spoils: string;
}

export interface SituationWords {
  emergency: KindWords;
  /** `#` stands for any of `slurs`: what people are called. */
  insult: KindWords & { slurs: string };
  complaint: KindWords;
  thanked: KindWords;
  /**
   * Besides what asks by itself: a question word that `opens` a sentence with a question mark, and what people ask
   * an institution `about`. Without the second it may be rhetorical («Kur mūsu valsts iet?»).
   */
  question: KindWords & { opens: string; about: string };
  /** Words that are thanks by themselves, where nothing else is said. */
  thanks: string;
  /** The writer of the answer says that what is answered is not true. */
  refutes: string;
  /**
   * First answers while an expert is asked, in the institution's voice. They promise an answer here and nothing else: no
   * day, no outcome, nobody's name. To somebody in danger the only first answer is the number to call. None to an insult,
   * a false claim or thanks, which need no waiting.
   */
  holding: Partial<Record<Situation | 'other', string>>;
}

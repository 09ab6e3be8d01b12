import type { Situation } from './situations.ts';

/**
 * How messages of one kind are worded: phrases (see `engine/phrases.ts`, all compared without diacritics), one a line; of
 * phrases joined by `&` all must stand in one sentence, in any order. One line is enough, and one of what `not…` holds,
 * anywhere in the message, is too many.
 */
export interface SituationLists {
  emergency: string;
  notEmergency: string;
  insult: string;
  notInsult: string;
  complaint: string;
  notComplaint: string;
  thanked: string;
  notThanked: string;
  /** What asks by itself. */
  asks: string;
  /** What wants no answer. */
  rhetorical: string;
  /** Question words that open a sentence with a question mark. */
  opens: string;
  /** What people ask an institution about. Without it a question may be rhetorical («Kur mūsu valsts iet?»). */
  about: string;
  /** Words that are thanks by themselves, where nothing else is said. */
  thanks: string;
  /** The writer of the answer says that what is answered is not true. */
  refutes: string;
}

export interface SituationWords extends SituationLists {
  /**
   * First answers while an expert is asked, in the institution's voice. They promise an answer here and nothing else: no
   * day, no outcome, nobody's name. To somebody in danger the only first answer is the number to call. None to an insult,
   * a false claim or thanks, which need no waiting.
   */
  holding: Partial<Record<Situation | 'other', string>>;
}

/** An everyday word that means something else in law. */
export interface Term {
  /** The word that may be meant. */
  rather: string;
  /** What the difference is, one short sentence. */
  differs: string;
}

/** One line of a word list: phrase, rather, difference. */
export type TermRow = readonly [pattern: string, rather: string, differs: string];

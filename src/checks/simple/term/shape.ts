/** An everyday word that means something else in law. */
export interface Term {
  /** The word that may be meant. */
  rather: string;
  /** What the difference is, one short sentence. */
  differs: string;
}

/** What one language knows. */
export interface TermWords {
  /** One a line: phrase, rather, difference, with tabs between. */
  terms: string | undefined;
}

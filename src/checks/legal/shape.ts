/** What the checks of the group share, in one language. Without it the group has nothing to say about a text. */
export interface LegalWords {
  /** From how many letters on a word is long. */
  long: number;
}

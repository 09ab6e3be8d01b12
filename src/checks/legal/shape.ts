/** What the checks of the group share, in one language. Without it the group has nothing to say about a text. */
export interface LegalWords {
  /** From how many letters on a word is long. */
  long: number;
  /** Words that may stand before whoever a sentence begins with, as keys. */
  articles: ReadonlySet<string>;
}

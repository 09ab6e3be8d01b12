/** Short names of public bodies that the reader cannot be expected to know, in one language. */
export interface AcronymWords {
  /** One a line: the letters, a tab, the name in full; two readings parted by ` / `. */
  acronyms: string | undefined;
  /** Beside these the letters mean something else: what stands before or after. */
  traps: Record<string, { before?: RegExp; after?: RegExp }>;
  /**
   * Where names have cases: the verbs after which a short name at the start of a sentence is the subject, so that its
   * name in full stands in the nominative. Absent: the name fits anywhere.
   */
  says?: RegExp;
}

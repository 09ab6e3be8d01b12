/** What the passive is known by, in one language. All tests are given the word in lower case. */
export interface PassiveWords {
  /** The auxiliary. */
  isAuxiliary: (word: string) => boolean;
  isParticiple: (word: string) => boolean;
  /** Whether a word may stand between the two. */
  mayPart: (word: string) => boolean;
  /** How many tokens behind the auxiliary the participle may stand. */
  reach: number;
  /** From where on passives hide who acts: so many in one sentence, or sentences that are more than a share of the post. */
  shown: { inSentence: number; sentences: number; share: number };
}

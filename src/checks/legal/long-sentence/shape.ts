/** From where on a sentence is too long: more words than these, so many long ones among them. */
export interface LongSentenceWords {
  words: number;
  long: number;
}

/** How references to laws are written, in one language. */
export interface ReferenceWords {
  /** Sources of expressions, without what bounds them. */
  references: readonly string[];
  /** The parts that a reference names: article, part, point, number. */
  parts: RegExp;
  /** Whether capitals are the same as small letters. */
  anyCase: boolean;
  /** What every reference holds; most sentences are passed over at once. */
  holds: RegExp;
  /** Of what was found, whether it is none in this sentence. */
  isNone?: (found: string, sentence: string) => boolean;
}

import type { BasisId } from '../../sources.ts';
import type { Found } from './found.ts';

/** What one language gives to the search for phrases. */
export interface PhraseWords {
  /** The list, one entry a line (`entries.ts`). */
  phrases: string | undefined;
  /** Forms of a verb of the list, in the order of slots. */
  formsOf: (verb: string) => readonly string[];
  /** What is put before a verb to negate it; empty where that is a word of its own. */
  negation: string;
  /** Source of the entries that were read somewhere. */
  read: BasisId;
  /** Words of law, beside which a linking phrase weighs in full. */
  law: RegExp;
  /** A word after which a phrase with `¬` is ordinary: in Latvian a locative ("pieteikumā minētā"), in English "I". */
  notAfter: RegExp;
  /** Conjunctions that end a clause without a mark. */
  links: ReadonlySet<string>;
  /** Writes the wording of an entry in the form that the text needs, `undefined` where that is not certain. */
  write: (found: Found) => string | undefined;
}

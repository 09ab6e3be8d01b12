import type { Document } from '../engine/document.ts';
import type { PersonMark } from '../engine/language.ts';
import type { Range } from '../engine/types.ts';
import type { Policy } from './compile.ts';

/** How a text touches the institution (RULES.md, last paragraph). Ranges are UTF-16 offsets of the text. */
export interface Tie {
  /** The institution's names. */
  own: Range[];
  /** Handles of its accounts, links and addresses at its domains. */
  accounts: Range[];
  /** Names of people in office. */
  people: Range[];
  /** A topic of the rules in one sentence with "we". */
  topicWe: boolean;
  any: boolean;
}

export declare function tieOf(policy: Policy, doc: Document, persons: readonly PersonMark[]): Tie;

import type { Phrase } from '../../../engine/phrases.ts';
import type { Language } from '../../../engine/types.ts';
import { terms as en } from './words.en.ts';
import { terms as lv } from './words.lv.ts';

/** An everyday word that means something else in law. */
export interface Term {
  /** The word that may be meant. */
  rather: string;
  /** What the difference is, one short sentence. */
  differs: string;
}

/** One line of a word list: phrase, rather, difference. */
export type TermRow = readonly [pattern: string, rather: string, differs: string];

export const TERMS: Record<Language, readonly TermRow[]> = { lv, en };

export const asPhrases = (rows: readonly TermRow[]): Phrase<Term>[] =>
  rows.map(([pattern, rather, differs]) => ({ pattern, value: { rather, differs } }));

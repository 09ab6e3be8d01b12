import type { PhraseBook } from '../engine/phrases.ts';
import type { Language } from '../engine/types.ts';
import type { Account, GlossaryEntry, Person, Rules, Topic } from './rules.ts';

/** The rules, ready to be asked: made once, read by every check. */
export interface Policy {
  rules: Rules;
  /** Display name of the institution by language; absent where the rules name none. */
  name: Partial<Record<Language, string>>;
  /** Own names, short forms and aliases in all forms in which they can stand in a text. */
  ownNames: PhraseBook<string>;
  /** ISO code, upper case. */
  country: string;
  /** Official hosts, lower case. */
  domains: readonly string[];
  accounts: readonly Account[];
  people: readonly Person[];
  personById: ReadonlyMap<string, Person>;
  /** Full names of office holders (heads, owners of official accounts); the value is the person's id. */
  officials: PhraseBook<string>;
  topics: readonly Topic[];
  topicById: ReadonlyMap<string, Topic>;
  /** Topic words by language of the post; the value is the topic's id. */
  topicWords: Record<Language | 'any', PhraseBook<string>>;
  /** Words and names that are never questioned. */
  keep: PhraseBook<string>;
  /** The institution's disclaimers, the first is the one inserted. */
  disclaimers: Record<Language, readonly string[]>;
  glossary: Record<Language, PhraseBook<GlossaryEntry>>;
  /** Expansion by abbreviation as written; `''` means known to everybody. */
  acronyms: ReadonlyMap<string, string>;
}

export declare function compilePolicy(rules: Rules): Policy;

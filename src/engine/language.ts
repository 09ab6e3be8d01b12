import type { Document } from './document.ts';
import type { Language, Range } from './types.ts';

/** A first person found in a text: the pronoun or verb form and where it stands. */
export interface PersonMark extends Range {
  number: 'singular' | 'plural';
  source: 'pronoun' | 'verb';
  /** Index of the token. */
  token: number;
}

/** What one language knows; a language is one folder in `languages/` that exports this. */
export interface LanguagePack {
  id: Language;
  /** Lower case, without the full stop: after these a full stop ends no sentence. */
  abbreviations: ReadonlySet<string>;
  /** First-person forms in order of position, quotations and all. */
  persons: (doc: Document) => PersonMark[];
  /** Phrase patterns (see `phrases.ts`) that match a name in all forms in which it can stand in a text. */
  nameForms: (name: string) => string[];
}

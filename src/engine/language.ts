import type { Document } from './document.ts';
import type { Abbreviations } from './sentences.ts';
import type { Range } from './types.ts';

/** A first person found in a text: the pronoun or verb form and where it stands. */
export interface PersonMark extends Range {
  number: 'singular' | 'plural';
  source: 'pronoun' | 'verb';
  /** Index of the token. */
  token: number;
}

/** What is needed once a text is in the language. All of it is optional: its posts are then judged by what needs no words. */
export interface LanguagePack {
  /** First-person forms in order of position, quotations and all. */
  persons?: (doc: Document) => PersonMark[];
  /** "These are my own views", for where the rules give no wording; the first is the one inserted. */
  disclaimers?: readonly string[];
  /** Texts by whose reading everything is laid out before the first post (`checks/warm-up.ts`). */
  warmUp?: readonly string[];
}

/**
 * What each language looks like in a short post: its commonest words (first ranks of the frequency lists of the
 * Universal Dependencies treebanks, and of everyday greetings), letters of its own, and shapes of words. Latvian and
 * English are told apart from each other by these, and from the rest, which needs no name, only recognising.
 * Foreign words that their letters and shape give away already are left out, and common words of public warnings added.
 */
export interface Profile {
  /** Commonest words, with their diacritics; they are compared with and without. */
  words: string;
  /** Letters that none of the others has. */
  letters?: RegExp;
  /** Letters that a few others share. */
  sharedLetters?: RegExp;
  /** Word shapes that speak for the language, read without diacritics. */
  strong: RegExp;
  /** Shapes that none of the neighbours has. */
  sure?: RegExp;
  /** Shapes that others have too. */
  weak?: RegExp;
  /** How much a common word says where its diacritics were left out, 0–1; less than 1, for it is often another language's word. */
  withoutDiacritics?: number;
  /** Spellings that speak against it. */
  never?: RegExp;
}
/** What a language's folder exports (`languages/<id>/index.ts`). */
export interface Language {
  /** Comes to a page only with the first text in this language. */
  pack: LanguagePack;
  /** Always there, as all below: in a text too short to tell its language those of every language count. */
  abbreviations?: Abbreviations;
  /** By it a text is known to be in this language. Absent: the one among `decision/foreign.ts`, if any. */
  profile?: Profile;
  /**
   * Phrase patterns (see `phrases.ts`) that match a name in all forms in which it can stand in a text: the
   * institution's name may stand in a text of any language.
   */
  nameForms?: (name: string) => string[];
}

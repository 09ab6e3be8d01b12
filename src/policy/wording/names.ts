import { type Document, sentenceAt } from '../../engine/document.ts';
import type { PhraseBook } from '../../engine/phrases.ts';
import type { PostLanguage } from '../../engine/types.ts';
import { isCommonWord, LANGUAGE_IDS, nameForms } from '../../languages/index.ts';
import type { InstitutionRules } from '../file/rules.ts';
import { beginningOfName, lazyPhrases, type WordsFor } from './lazy-phrases.ts';
import { openBook, patternOf } from './wording.ts';

/** Patterns of a name in all its forms, in the languages it may be inflected in. */
const formsOf = (name: string, languages?: readonly PostLanguage[]): string[] => {
  // Signs that mean something in a pattern have no business in a name.
  const clean = name
    .normalize('NFC')
    .replace(/[|?*…]/gu, ' ')
    .trim();
  return clean === '' ? [] : [...new Set(nameForms(clean, languages))];
};

/** Compiles names; each is found in all forms in which it can stand in a text. */
export const nameBook = <T>(entries: readonly WordsFor<T>[]): PhraseBook<T> =>
  lazyPhrases(entries, beginningsOf, (name) => formsOf(name));

/** A name may also stand without "the" before it, and a quoted one without what is before the quotation mark. */
const beginningsOf = (name: string): string[] =>
  [name, ...name.split(/^\P{L}*the\b|[«„“”"]/iu).slice(1)].map(beginningOfName);

/** The institution's names, short forms and aliases; the value is the name as the rules write it. */
export function ownNameBook(institution: InstitutionRules | undefined): PhraseBook<string> {
  const { name = {}, short = [], aliases = [] } = institution ?? {};
  const phrases = [
    ...LANGUAGE_IDS.flatMap((id) => {
      const own = name[id] ?? '';
      return formsOf(own, [id]).map((pattern) => ({ pattern, value: { name: own, abbreviation: '' } }));
    }),
    ...aliases.flatMap((alias) =>
      formsOf(alias).map((pattern) => ({ pattern, value: { name: alias, abbreviation: '' } })),
    ),
    ...short.flatMap(shortForms),
  ];
  const book = openBook(phrases);
  return {
    find: (doc) =>
      book
        .find(doc)
        .filter(({ start, end, value }) => isWritten(doc, value.abbreviation, start, end))
        .map((match) => ({ ...match, value: match.value.name })),
  };
}

/** `EUA`, and with an ending behind a hyphen or an apostrophe: `EUA-s`, `EUA's`. */
function shortForms(short: string): { pattern: string; value: { name: string; abbreviation: string } }[] {
  const pattern = patternOf(short.replace(/\*/g, ''));
  if (pattern === undefined) return [];
  const value = { name: short, abbreviation: needsCapitals(short) ? short.normalize('NFC').trim() : '' };
  return [pattern, `${pattern}-*`, `${pattern}'*`, `${pattern}’*`].map((form) => ({ pattern: form, value }));
}

/**
 * An abbreviation that can be read as a word counts only in its own capitals: VARAM and "varam", WHO and "who",
 * TA and "tā" without diacritics, KM and "km". Three consonants and more are no word in any case.
 */
const needsCapitals = (short: string): boolean =>
  short === short.toUpperCase() && !/^[^\p{L}]*(?:[bcčdfgģhjkķlļmnņprsštvzžwxq][^\p{L}]*){3,}$/iu.test(short);

const isWritten = (doc: Document, abbreviation: string, start: number, end: number): boolean =>
  abbreviation === '' ||
  (doc.text.slice(start, end).normalize('NFC').startsWith(abbreviation) &&
    !(isCommonWord(abbreviation.toLowerCase()) && isShouted(doc, start)));

/** Whether the other words of the sentence stand in capitals too: there KAD is "when" and no institution. */
function isShouted(doc: Document, offset: number): boolean {
  const { first = 0, last = 0 } = sentenceAt(doc, offset) ?? {};
  const others = doc.tokens.slice(first, last).filter(({ kind, start }) => kind === 'word' && start !== offset);
  const loud = others.filter(({ text }) => text === text.toUpperCase()).length;
  return loud * 2 > others.length;
}

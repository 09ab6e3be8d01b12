import { type Document, readDocument } from '../engine/document.ts';
import type { LanguagePack, PersonMark } from '../engine/language.ts';
import type { DetectedLanguage, Language } from '../engine/types.ts';
import { decideLanguage } from './decision/decide.ts';
import { pack as english } from './en/index.ts';
import { pack as latvian } from './lv/index.ts';

export { decideLanguage } from './decision/decide.ts';

/** The languages we know; a new one is a folder and a line here. */
export const LANGUAGES: Record<Language, LanguagePack> = { lv: latvian, en: english };

const NO_ABBREVIATIONS: ReadonlySet<string> = new Set();

/** Of text in no known language both lists are used: a full stop too few cut is better than a sentence torn apart. */
const EITHER = new Set([...latvian.abbreviations, ...english.abbreviations]);

const abbreviations = (lang: DetectedLanguage): ReadonlySet<string> => {
  if (lang === 'unknown') return EITHER;
  return lang === 'other' ? NO_ABBREVIATIONS : LANGUAGES[lang].abbreviations;
};

/** Reads a post; `lang` where the writer or the site says which language it is, otherwise it is decided. */
export const readPost = (text: string, lang?: DetectedLanguage): Document =>
  readDocument(text, { decide: decideLanguage, abbreviations }, lang);

/** First-person forms of a text in one of our languages, in order of position, quotations and all. */
export const personsOf = (doc: Document): PersonMark[] =>
  doc.lang === 'lv' || doc.lang === 'en' ? LANGUAGES[doc.lang].persons(doc) : [];

/** Whether a text, quotations and all, holds a first-person form (src/cli/README.md, The engine for programs). */
export function persons(text: string, lang: Language): { firstSingular: boolean; firstPlural: boolean } {
  const marks = LANGUAGES[lang].persons(readPost(text, lang));
  return {
    firstSingular: marks.some((mark) => mark.number === 'singular'),
    firstPlural: marks.some((mark) => mark.number === 'plural'),
  };
}

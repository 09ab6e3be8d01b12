import { type Document, readDocument } from '../engine/document.ts';
import type { PersonMark } from '../engine/language.ts';
import type { Abbreviations } from '../engine/sentences.ts';
import { tokenize } from '../engine/tokens.ts';
import type { DetectedLanguage, PostLanguage } from '../engine/types.ts';
import { cutOffWord } from './cut-off.ts';
import { decideLanguage } from './decision/decide.ts';
import { isRegistered, LANGUAGE_IDS, LANGUAGES, PACKS } from './packs.ts';

export { decideLanguage } from './decision/decide.ts';
export { isCommonWord, isRegistered, LANGUAGE_IDS, PACKS, STATE_LANGUAGE } from './packs.ts';

const NO_ABBREVIATIONS: Abbreviations = { always: new Set(), beforeNumber: new Set() };

/** Of text in no known language all lists serve: a full stop too few cut is better than a sentence torn apart. */
const all = (part: keyof Abbreviations) =>
  new Set(LANGUAGE_IDS.flatMap((id) => [...(LANGUAGES[id]?.abbreviations?.[part] ?? [])]));
const ALL: Abbreviations = { always: all('always'), beforeNumber: all('beforeNumber'), pronouns: all('pronouns') };

const abbreviations = (lang: DetectedLanguage): Abbreviations =>
  lang === 'unknown' ? ALL : (LANGUAGES[lang]?.abbreviations ?? NO_ABBREVIATIONS);

/**
 * Reads a post.
 * @param lang where the writer or the site says which language it is; otherwise it is decided. One that we do not know
 * is read as `other`
 */
export const readPost = (text: string, lang?: DetectedLanguage): Document =>
  readDocument(text, { decide: decideLanguage, abbreviations }, lang && known(lang));

const known = (lang: DetectedLanguage): DetectedLanguage => (lang === 'unknown' || isRegistered(lang) ? lang : 'other');

/** First-person forms of a text in one of our languages, in order of position, quotations and all. */
export function personsOf(doc: Document): PersonMark[] {
  const cutOff = cutOffWord(doc);
  return (PACKS.of(doc.lang)?.persons?.(doc) ?? []).filter(({ token }) => token !== cutOff);
}

/**
 * Patterns of a name in all forms in which it can stand in a text.
 * @param languages which the name may be inflected in; all that we know unless told
 */
export const nameForms = (name: string, languages: readonly PostLanguage[] = LANGUAGE_IDS): string[] =>
  languages.flatMap((id) => LANGUAGES[id]?.nameForms?.(name) ?? [asItIs(name)]);

const asItIs = (name: string): string =>
  tokenize(name)
    .map(({ lower }) => lower)
    .join(' ');

/** Whether a text, quotations and all, holds a first-person form (src/cli/README.md, The engine for programs). */
export function persons(text: string, lang: PostLanguage): { firstSingular: boolean; firstPlural: boolean } {
  const marks = personsOf(readPost(text, lang));
  return {
    firstSingular: marks.some((mark) => mark.number === 'singular'),
    firstPlural: marks.some((mark) => mark.number === 'plural'),
  };
}

import type { Language, LanguagePack } from '../engine/language.ts';
import type { PostLanguage } from '../engine/types.ts';
import { wordTable } from '../engine/word-table.ts';
import * as registered from './registered.ts';

/** The state language: it comes first, and serves where a text does not tell which of ours it is in. */
export const STATE_LANGUAGE: PostLanguage = 'lv';

/** The languages we know, by code, whether their words are here yet or not. */
export const LANGUAGES: Readonly<Record<PostLanguage, Language>> = registered;

/** Their codes, the state language first. */
export const LANGUAGE_IDS: readonly PostLanguage[] = [
  STATE_LANGUAGE,
  ...Object.keys(LANGUAGES).filter((id) => id !== STATE_LANGUAGE),
];

let common: ReadonlySet<string> | undefined;

/**
 * Whether a word is among the commonest of a language that we know.
 * @param lower lower case, with its diacritics
 */
export function isCommonWord(lower: string): boolean {
  common ??= new Set(LANGUAGE_IDS.flatMap((id) => LANGUAGES[id]?.profile?.words.split(' ') ?? []));
  return common.has(lower);
}

export const isRegistered = (lang: string): boolean => Object.hasOwn(LANGUAGES, lang);

export const PACKS = wordTable<LanguagePack>(
  'languages',
  Object.fromEntries(LANGUAGE_IDS.map((id) => [id, LANGUAGES[id]?.pack])),
);

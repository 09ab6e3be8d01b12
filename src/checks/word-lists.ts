import { createPhraseSearch, type PhraseSearch } from '../engine/phrases.ts';
import type { PostLanguage } from '../engine/types.ts';

const searches = new Map<PostLanguage, PhraseSearch>();

/** The lists that posts in one language are searched for, whichever check asks: one pass finds what is in all. */
export function postLists(lang: PostLanguage): PhraseSearch {
  const search = searches.get(lang) ?? createPhraseSearch();
  searches.set(lang, search);
  return search;
}

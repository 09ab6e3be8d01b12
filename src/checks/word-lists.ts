import { createPhraseSearch, type PhraseSearch } from '../engine/phrases.ts';
import type { Language } from '../engine/types.ts';

/** The lists that posts in one language are searched for, whichever check asks: one pass finds what is in all. */
export const POST_LISTS: Record<Language, PhraseSearch> = { lv: createPhraseSearch(), en: createPhraseSearch() };

import type { Language, Range } from '../../../engine/types.ts';
import type { SentenceView } from '../sentence-view.ts';
import { findChains as english } from './words.en.ts';
import { findChains as latvian } from './words.lv.ts';

/** Finds chains of verbal nouns in a sentence. */
export const findChains = (part: SentenceView, lang: Language): Range[] =>
  lang === 'lv' ? latvian(part) : english(part);

import type { Language, Range } from '../../../engine/types.ts';
import type { Part } from '../part.ts';
import { findChains as english } from './en-chains.ts';
import { findChains as latvian } from './lv-chains.ts';

/** Finds chains of verbal nouns in a sentence. */
export const findChains = (part: Part, lang: Language): Range[] => (lang === 'lv' ? latvian(part) : english(part));

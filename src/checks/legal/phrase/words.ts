import { wordTable } from '../../../engine/word-table.ts';
import type { PhraseWords } from './shape.ts';
import { words as en } from './words.en.ts';
import { words as lv } from './words.lv.ts';

export const PHRASE_WORDS = wordTable<PhraseWords>('legal/phrase', { lv, en });

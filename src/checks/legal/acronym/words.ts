import { wordTable } from '../../../engine/word-table.ts';
import type { AcronymWords } from './shape.ts';
import { words as en } from './words.en.ts';
import { words as lv } from './words.lv.ts';

export const ACRONYM_WORDS = wordTable<AcronymWords>('legal/acronym', { lv, en });

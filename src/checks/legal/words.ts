import { wordTable } from '../../engine/word-table.ts';
import type { LegalWords } from './shape.ts';
import { words as en } from './words.en.ts';
import { words as lv } from './words.lv.ts';

export const LEGAL_WORDS = wordTable<LegalWords>('legal', { lv, en });

import { wordTable } from '../../../engine/word-table.ts';
import type { SlangWords } from './shape.ts';
import { words as en } from './words.en.ts';
import { words as lv } from './words.lv.ts';

export const SLANG_WORDS = wordTable<SlangWords>('simple/slang', { lv, en });

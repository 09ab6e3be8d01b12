import { wordTable } from '../../../engine/word-table.ts';
import type { TermWords } from './shape.ts';
import { words as en } from './words.en.ts';
import { words as lv } from './words.lv.ts';

export const TERMS = wordTable<TermWords>('simple/term', { lv, en });

import { wordTable } from '../../../engine/word-table.ts';
import type { BanWords } from './shape.ts';
import { words as en } from './words.en.ts';
import { words as lv } from './words.lv.ts';

export const BAN_WORDS = wordTable<BanWords>('simple/ban', { lv, en });

import { wordTable } from '../../../engine/word-table.ts';
import type { PassiveWords } from './shape.ts';
import { words as en } from './words.en.ts';
import { words as lv } from './words.lv.ts';

export const PASSIVE_WORDS = wordTable<PassiveWords>('legal/passive', { lv, en });

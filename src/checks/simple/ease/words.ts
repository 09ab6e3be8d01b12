import { wordTable } from '../../../engine/word-table.ts';
import type { EaseWords } from './shape.ts';
import { words as en } from './words.en.ts';
import { words as lv } from './words.lv.ts';

export const EASE_WORDS = wordTable<EaseWords>('simple/ease', { lv, en });

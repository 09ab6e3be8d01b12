import { wordTable } from '../../../engine/word-table.ts';
import type { LongSentenceWords } from './shape.ts';
import { words as en } from './words.en.ts';
import { words as lv } from './words.lv.ts';

export const LONG_SENTENCE_WORDS = wordTable<LongSentenceWords>('legal/long-sentence', { lv, en });

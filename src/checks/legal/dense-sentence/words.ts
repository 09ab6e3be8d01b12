import { wordTable } from '../../../engine/word-table.ts';
import type { DenseWords } from './shape.ts';
import { words as en } from './words.en.ts';
import { words as lv } from './words.lv.ts';

export const DENSE_WORDS = wordTable<DenseWords>('legal/dense-sentence', { lv, en });

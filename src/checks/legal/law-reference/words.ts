import { wordTable } from '../../../engine/word-table.ts';
import type { ReferenceWords } from './shape.ts';
import { words as en } from './words.en.ts';
import { words as lv } from './words.lv.ts';

export const REFERENCE_WORDS = wordTable<ReferenceWords>('legal/law-reference', { lv, en });

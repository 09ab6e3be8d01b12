import { wordTable } from '../../../engine/word-table.ts';
import type { ClaimWords } from './shape.ts';
import { words as en } from './words.en.ts';
import { words as lv } from './words.lv.ts';

export const CLAIM_WORDS = wordTable<ClaimWords>('simple/claim', { lv, en });

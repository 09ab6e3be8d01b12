import { wordTable } from '../../../engine/word-table.ts';
import type { ChainWords } from './shape.ts';
import { words as en } from './words.en.ts';
import { words as lv } from './words.lv.ts';

export const CHAIN_WORDS = wordTable<ChainWords>('legal/noun-chain', { lv, en });

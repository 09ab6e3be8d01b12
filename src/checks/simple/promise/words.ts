import { wordTable } from '../../../engine/word-table.ts';
import type { PromiseWords } from './shape.ts';
import { words as en } from './words.en.ts';
import { words as lv } from './words.lv.ts';

export const PROMISE_WORDS = wordTable<PromiseWords>('simple/promise', { lv, en });

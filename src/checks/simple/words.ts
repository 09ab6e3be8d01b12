import { wordTable } from '../../engine/word-table.ts';
import type { GroupWords } from './shape.ts';
import { en } from './words.en.ts';
import { lv } from './words.lv.ts';

export const WORDS = wordTable<GroupWords>('simple', { lv, en });

import { wordTable } from '../../../engine/word-table.ts';
import type { StageWords } from './shape.ts';
import { words as en } from './words.en.ts';
import { words as lv } from './words.lv.ts';

export const STAGE_WORDS = wordTable<StageWords>('simple/stage', { lv, en });

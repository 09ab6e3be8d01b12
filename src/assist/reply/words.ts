import { wordTable } from '../../engine/word-table.ts';
import type { SituationWords } from './shape.ts';
import { words as en } from './words.en.ts';
import { words as lv } from './words.lv.ts';

export const SITUATION_WORDS = wordTable<SituationWords>('reply', { lv, en });

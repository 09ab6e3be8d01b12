import { wordTable } from '../../../engine/word-table.ts';
import type { TermRow } from './shape.ts';
import { terms as en } from './words.en.ts';
import { terms as lv } from './words.lv.ts';

export const TERMS = wordTable<readonly TermRow[]>('simple/term', { lv, en });

import { wordTable } from '../../../engine/word-table.ts';
import { EN } from './en/index.ts';
import { LV } from './lv/index.ts';
import type { VoiceWords } from './shape.ts';

/** What is known about voices, by language. */
export const VOICE_WORDS = wordTable<VoiceWords>('voice', { lv: LV, en: EN });

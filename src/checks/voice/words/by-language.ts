import type { DetectedLanguage, Language } from '../../../engine/types.ts';
import { EN } from './en/index.ts';
import { LV } from './lv/index.ts';
import type { VoiceWords } from './shape.ts';

const WORDS: Record<Language, VoiceWords> = { lv: LV, en: EN };

/** What is known about voices in this language; nothing for languages that no check reads. */
export const wordsOf = (lang: DetectedLanguage): VoiceWords | undefined =>
  lang === 'lv' || lang === 'en' ? WORDS[lang] : undefined;

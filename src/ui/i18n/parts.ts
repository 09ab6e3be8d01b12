import type { Texts } from './index.ts';
import { en } from './parts.en.ts';
import { lv, type PartsTexts } from './parts.lv.ts';

export type { PartsTexts };
export const partsTexts: Texts<PartsTexts> = { lv, en };

import { en } from './findings.en.ts';
import { lv, type PartsTexts } from './findings.lv.ts';
import type { Texts } from './index.ts';

export type { PartsTexts };
export const partsTexts: Texts<PartsTexts> = { lv, en };

import type { Texts } from './index.ts';
import { en } from './record.en.ts';
import { lv, type RecordTexts } from './record.lv.ts';

export const recordTexts: Texts<RecordTexts> = { lv, en };

import { en } from './handover.en.ts';
import { type HandoverTexts, lv } from './handover.lv.ts';
import type { Texts } from './index.ts';

export const handoverTexts: Texts<HandoverTexts> = { lv, en };
export type { HandoverTexts };

import type { Texts } from './index.ts';
import { en } from './start.en.ts';
import { lv, type StartTexts } from './start.lv.ts';

export const startTexts: Texts<StartTexts> = { lv, en };

import type { Texts } from './index.ts';
import { en } from './popup.en.ts';
import { lv, type PopupTexts } from './popup.lv.ts';

export type { PopupTexts };
export const popupTexts: Texts<PopupTexts> = { lv, en };

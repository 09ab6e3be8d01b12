import type { Texts } from './index.ts';
import { en } from './panel.en.ts';
import { lv, type PanelTexts } from './panel.lv.ts';

export type { PanelTexts };

/** Texts of the badge and the dialog. */
export const panelTexts: Texts<PanelTexts> = { lv, en };

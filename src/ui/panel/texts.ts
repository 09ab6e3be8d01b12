import { type PanelTexts, panelTexts } from '../i18n/panel.ts';
import { useLanguage } from '../parts/language.ts';

export const usePanelTexts = (): PanelTexts => panelTexts[useLanguage()];

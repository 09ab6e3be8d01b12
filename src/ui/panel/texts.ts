import { useLanguage } from '../findings/language.ts';
import { type PanelTexts, panelTexts } from '../i18n/panel.ts';

export const usePanelTexts = (): PanelTexts => panelTexts[useLanguage()];

import { useLanguage } from '../findings/language.ts';
import { type PopupTexts, popupTexts } from '../i18n/popup.ts';

/** The popup's words in the language of the interface. */
export const useTexts = (): PopupTexts => popupTexts[useLanguage()];

import { type PopupTexts, popupTexts } from '../i18n/popup.ts';
import { useLanguage } from '../parts/language.ts';

/** The popup's words in the language of the interface. */
export const useTexts = (): PopupTexts => popupTexts[useLanguage()];

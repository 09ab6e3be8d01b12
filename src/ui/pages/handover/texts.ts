import { useLanguage } from '../../findings/language.ts';
import { type HandoverTexts, handoverTexts } from '../../i18n/handover.ts';

/** Words of this folder in the language of the interface. */
export const useHandoverTexts = (): HandoverTexts => handoverTexts[useLanguage()];

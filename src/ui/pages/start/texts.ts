import { useLanguage } from '../../findings/language.ts';
import { startTexts } from '../../i18n/start.ts';

export const useStartTexts = () => startTexts[useLanguage()];

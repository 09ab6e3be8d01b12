import { startTexts } from '../../i18n/start.ts';
import { useLanguage } from '../../parts/language.ts';

export const useStartTexts = () => startTexts[useLanguage()];

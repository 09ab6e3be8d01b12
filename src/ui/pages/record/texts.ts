import { useLanguage } from '../../findings/language.ts';
import { recordTexts } from '../../i18n/record.ts';

export const useRecordTexts = () => recordTexts[useLanguage()];

import { recordTexts } from '../../i18n/record.ts';
import { useLanguage } from '../../parts/language.ts';

export const useRecordTexts = () => recordTexts[useLanguage()];

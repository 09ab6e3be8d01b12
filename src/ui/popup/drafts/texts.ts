import { draftsTexts } from '../../i18n/drafts.ts';
import { useLanguage } from '../../parts/language.ts';

export const useDraftsTexts = () => draftsTexts[useLanguage()];

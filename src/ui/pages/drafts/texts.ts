import { useLanguage } from '../../findings/language.ts';
import { draftsTexts } from '../../i18n/drafts.ts';

export const useDraftsTexts = () => draftsTexts[useLanguage()];

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../engine/types.ts';
import { type PartsTexts, partsTexts } from '../i18n/findings.ts';

/** The language of the interface; the popup and the panel each provide it once at their root. */
export const UiLanguage = createContext<Language>('lv');

export const useLanguage = (): Language => useContext(UiLanguage);

export const usePartsTexts = (): PartsTexts => partsTexts[useContext(UiLanguage)];

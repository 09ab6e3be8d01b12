import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { InterfaceLanguage } from '../../engine/types.ts';
import { type PartsTexts, partsTexts } from '../i18n/findings.ts';

/** The language of the interface; the popup and the panel each provide it once at their root. */
export const UiLanguage = createContext<InterfaceLanguage>('lv');

export const useLanguage = (): InterfaceLanguage => useContext(UiLanguage);

export const usePartsTexts = (): PartsTexts => partsTexts[useContext(UiLanguage)];

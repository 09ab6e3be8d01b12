import type { InterfaceLanguage } from '../../engine/types.ts';

/**
 * Texts live one file a surface and language (`popup.lv.ts`, `popup.en.ts`): the Latvian file gives the type,
 * the English one is declared to be of that type, so the compiler finds a missing or a superfluous key.
 * `browser.i18n` is not used, because it cannot change language while a page is open.
 */
export type Texts<Surface> = Readonly<Record<InterfaceLanguage, Surface>>;

/** Forms of a counted noun. `zero` is Latvian for 0, 10 to 20, 30, 40 …: "20 norāžu". */
export interface CountForms {
  zero?: string;
  one: string;
  other: string;
}

const RULES: Texts<Intl.PluralRules> = { lv: new Intl.PluralRules('lv'), en: new Intl.PluralRules('en') };
const NO_BREAK_SPACE = '\u00a0';

/** The form of a noun that goes with this number. */
function plural(language: InterfaceLanguage, count: number, forms: CountForms): string {
  const form = RULES[language].select(count);
  if (form === 'one') return forms.one;
  return form === 'zero' ? (forms.zero ?? forms.other) : forms.other;
}

/** A number and its noun, kept on one line: "1 norāde", "2 norādes", "1 280 zīmju". */
export const counted = (language: InterfaceLanguage, count: number, forms: CountForms): string =>
  `${numeral(count)}${NO_BREAK_SPACE}${plural(language, count, forms)}`;

/** Thousands parted by a non-breaking space, as Latvian typography has it and English readers understand. */
export const numeral = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE);

/**
 * An ISO day as people write it: "31.12.2026." (in figures, because the name of a month would need a case, and with
 * the point of an ordinal, which not every browser's Latvian has), "31 December 2026". A day that is none comes back
 * as it is.
 */
export function dayInWords(language: InterfaceLanguage, day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const words = DAYS[language].format(date);
  return language === 'lv' ? words.replace(/\.?$/, '.') : words;
}

const DAYS: Texts<Intl.DateTimeFormat> = {
  lv: new Intl.DateTimeFormat('lv-LV', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

/** A moment as day and time on this machine's clock: "22.11. 19:05", "22 November, 19:05". */
export const momentInWords = (language: InterfaceLanguage, at: number): string => MOMENTS[language].format(at);

const MOMENTS: Texts<Intl.DateTimeFormat> = {
  lv: new Intl.DateTimeFormat('lv-LV', { day: '2-digit', month: '2-digit', hour: '2-digit', minute: '2-digit' }),
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }),
};

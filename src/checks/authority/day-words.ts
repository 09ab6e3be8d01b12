import type { InterfaceLanguage } from '../../engine/types.ts';

/** Months after "no" (genitive) and after "līdz" (dative). */
const LV = {
  since: 'janvāra februāra marta aprīļa maija jūnija jūlija augusta septembra oktobra novembra decembra',
  until: 'janvārim februārim martam aprīlim maijam jūnijam jūlijam augustam septembrim oktobrim novembrim decembrim',
};
const EN = 'January February March April May June July August September October November December';

/**
 * Writes an ISO day as it stands in a sentence: "(no) 2027. gada 1. janvāra", "(līdz) 2026. gada 31. decembrim",
 * "31 December 2026", with spaces that do not break. Anything else comes back as it is.
 */
export function writeDay(day: string, ui: InterfaceLanguage, after: 'since' | 'until'): string {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === '') return day;
  const name = (ui === 'lv' ? LV[after] : EN).split(' ')[Number(month) - 1] ?? month;
  const words =
    ui === 'lv' ? [`${Number(year)}.`, 'gada', `${Number(date)}.`, name] : [Number(date), name, Number(year)];
  return words.join('\u00a0');
}

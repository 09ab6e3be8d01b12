import type { AcronymWords } from './shape.ts';
import lists from './words.lv.txt';

/** Beside these the letters mean something else: a unit, a radio station, a legal form, an hour. */
const TRAPS: AcronymWords['traps'] = {
  AM: { before: /\d$/u },
  EM: { before: /\d$|^[uU]-?\d*$/u, after: /^\d/u },
  EP: { after: /^(?:album|ierakst)/iu, before: /^(?:jaun|debij|mini)/iu },
  FM: { before: /\d$|^\p{Lu}/u, after: /^\d/u },
  KM: { before: /\d$/u, after: /^\/?h$/iu },
  MP: { before: /\d$/u },
  SM: { before: /\d$/u },
  TA: { after: /^\p{Ll}*\?$/u },
  VAS: { after: /^(?:["«„“”]|\p{Lu})/u },
  VK: { before: /^(?:c|m)?\d$/iu },
};

/** Verbs after which an abbreviation at the start of a sentence is the subject: its name stands in the nominative. */
const SAYS =
  /^(?:aicina|atgādina|informē|skaidro|paziņo|ziņo|iesaka|lūdz|rīko|organizē|publicē|izsludina|sāk|sācis|piedāvā|turpina|plāno|meklē|pieņem|apstiprina|strādā|saņem|pārbauda|pārbaudīja|sola|vērtē|konstatēja|uzsver|norāda|pateicas|izsniedz|izmaksā)$/u;

export const words: AcronymWords = { acronyms: lists.acronyms, traps: TRAPS, says: SAYS };

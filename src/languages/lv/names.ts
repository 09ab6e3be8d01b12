/**
 * Latvian names in all their cases, as phrase patterns (see `phrases.ts` of the engine). Endings by the six
 * declensions of the noun and the definite declension of the adjective (Latviešu valodas gramatika, 2013);
 * consonant changes of the second declension are given beside the unchanged stem, because proper names
 * keep it ("Valdis, Valda") where common nouns do not ("brālis, brāļa"). A form that nobody writes does no harm.
 */

const SOFT: readonly [RegExp, string][] = [
  [/sn$/u, 'šņ'],
  [/zn$/u, 'žņ'],
  [/ln$/u, 'ļņ'],
  [/ll$/u, 'ļļ'],
  [/nn$/u, 'ņņ'],
  [/dz$/u, 'dž'],
  [/l$/u, 'ļ'],
  [/n$/u, 'ņ'],
  [/[ts]$/u, 'š'],
  [/[dz]$/u, 'ž'],
  [/c$/u, 'č'],
  [/([pbmv])$/u, '$1j'],
];

const softened = (stem: string): string => {
  const change = SOFT.find(([ending]) => ending.test(stem));
  return change ? stem.replace(change[0], change[1]) : stem;
};

/** How a word ends in the nominative, and what the ending becomes; the first line that fits is taken. */
const DECLENSIONS: readonly { ending: RegExp; forms: (stem: string) => string[] }[] = [
  { ending: /ais$/u, forms: (stem) => joined(stem, ['ais', 'ā', 'ajam', 'am', 'o', 'ajā', 'ā']) },
  { ending: /ie$/u, forms: (stem) => joined(stem, ['ie', 'o', 'ajiem', 'iem', 'os', 'ajos']) },
  { ending: /ā$/u, forms: (stem) => joined(stem, ['ā', 'ās', 'ajai', 'ai', 'o', 'ajā']) },
  {
    ending: /is$/u,
    forms: (stem) => [...joined(stem, ['is', 'a', 'im', 'i', 'ī']), `${softened(stem)}a`],
  },
  { ending: /us$/u, forms: (stem) => joined(stem, ['us', 'um', 'u', 'ū']) },
  { ending: /as$/u, forms: (stem) => joined(stem, ['as', 'u', 'ām', 'ās']) },
  // "Ūdens", "uguns", "pils", "valsts": the genitive is the nominative.
  { ending: /(?<=n|pil|valst)s$/u, forms: (stem) => joined(stem, ['s', 'im', 'ij', 'i', 'ī', 'a', 'am', 'u', 'ā']) },
  { ending: /[sš]$/u, forms: (stem) => firstDeclension(stem) },
  { ending: /a$/u, forms: (stem) => joined(stem, ['a', 'as', 'ai', 'am', 'u', 'ā']) },
  { ending: /e$/u, forms: (stem) => joined(stem, ['e', 'es', 'ei', 'em', 'i', 'ē']) },
  { ending: /i$/u, forms: (stem) => joined(stem, ['i', 'u', 'iem', 'us', 'os']) },
];

const joined = (stem: string, endings: readonly string[]): string[] => endings.map((ending) => stem + ending);

/** First declension: the nominative ends in `s` or `š`, the vocative in nothing. */
const firstDeclension = (stem: string): string[] => [
  ...joined(stem, ['s', 'š', 'a', 'am', 'u', 'ā']),
  ...(stem.length > 3 ? [stem] : []),
];

/** All forms of a word given in the nominative, lower case. */
function declined(word: string): string[] {
  const declension = DECLENSIONS.find(({ ending }) => ending.test(word));
  return declension ? [...new Set([word, ...declension.forms(word.replace(declension.ending, ''))])] : [word];
}

/** A definite adjective before the head ("Nacionālais veselības dienests") changes with it. */
const ADJECTIVE = /(?:ais|ā)$/u;
/** First names and given names that open a person's name; "Rīgas", "Mežu" and "Valsts" are genitives and stay. */
const GENITIVE = /(?:as|es|u|ts)$/u;
const LETTERS = /[\p{L}\p{M}\d]+(?:[-’'][\p{L}\p{M}\d]+)*|[^\s]/gu;
const QUOTE = /^[«»„“”"]$/u;
const ANY_QUOTE = '«|»|„|“|”|"?';

/**
 * Phrase patterns that match a name in all forms in which it can stand in a text.
 * @param name nominative, as the rules write it
 */
export function nameForms(name: string): string[] {
  const words = name.normalize('NFC').match(LETTERS) ?? [];
  const head = words.findLastIndex((word) => /\p{L}/u.test(word));
  const isPerson = words.length <= 3 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
  const elements = words.map((word, at) => {
    if (QUOTE.test(word)) return ANY_QUOTE;
    const lower = word.toLowerCase();
    const changes = at === head || (at < head && (ADJECTIVE.test(lower) || (isPerson && !GENITIVE.test(lower))));
    return changes && /\p{Ll}/u.test(word) ? declined(lower).join('|') : lower;
  });
  return elements.length > 0 ? [elements.join(' ')] : [];
}

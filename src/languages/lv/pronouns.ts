import { fold } from '../../engine/tokens.ts';

/** All forms of "es" and "mans"; the capital abbreviation ES (European Union) is told apart in `persons.ts`. */
const SINGULAR =
  'es manis man mani manī mans mana manu manam manai manā manas manus manām maniem manos manās manējais manējā manējie manējiem manējām manējās manējo manējam manējai';

/** All forms of "mēs"; "mūsu" is its genitive and the possessive in one. "mūsējie" stays out: in posts it is our team that plays. */
const PLURAL = 'mēs mūsu mums mūs mūsos';

type Numbers = ReadonlyMap<string, 'singular' | 'plural'>;

const spelt = (map: (word: string) => string): Numbers =>
  new Map([
    ...SINGULAR.split(' ').map((word) => [map(word), 'singular'] as const),
    ...PLURAL.split(' ').map((word) => [map(word), 'plural'] as const),
  ]);

export const PRONOUNS: Numbers = spelt((word) => word);
/** For texts typed without diacritics: "mes", "musu", "mus". */
export const FOLDED_PRONOUNS: Numbers = spelt(fold);

import { declineAdjective } from './adjectives.ts';
import type { Word } from './cases.ts';
import { declineNoun } from './nouns.ts';

/** A word of a name, as written and in lower case. */
export interface Part {
  text: string;
  lower: string;
}

export const isCapitals = (text: string): boolean => text.length > 1 && text === text.toUpperCase();
const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text);

/** Genitives that end like a nominative: "Valsts", "Latvijas", "Saeimas"; before a head they never change. */
const isGenitive = (lower: string): boolean => /(?:[aeēā]s|valsts|pils)$/.test(lower);

/** "Augstākā", "Nacionālais": an adjective, whatever noun it would pass for. */
const isDefinite = (lower: string): boolean => /(?:ais|ā|ie|ās)$/.test(lower);

/** "Ivo", "Hugo": men's first names that do not change. */
const isFixedGiven = ({ text, lower }: Part): boolean => isCapitalised(text) && /o$/.test(lower);

/** A nominative before the head: a masculine one shows it by its ending, a feminine one only by its capital. */
function asNominative({ text, lower }: Part): Word | undefined {
  if (isCapitals(text) || isGenitive(lower) || isDefinite(lower)) return undefined;
  const noun = declineNoun(lower);
  if (!noun || noun.plural) return undefined;
  return noun.gender === 'masculine' || isCapitalised(text) ? noun : undefined;
}

/** Whether the words before the head can be nothing but a first name or title: "Juris Bērzs". */
export const isSurelyPerson = (parts: readonly Part[]): boolean =>
  parts.slice(0, -1).some((part) => isCapitalised(part.text) && asNominative(part)?.gender === 'masculine');

/**
 * Reads a name as a person's, with a title perhaps: every word in the nominative changes with the last
 * ("Līgai Eglei", "Valsts prezidenta Edgara Rinkēviča"). A woman's surname in -s and a man's in -o do not change.
 * @returns the words' forms in order, `undefined` for a word that stays; or `undefined` where it is no person's name
 */
export function readPerson(parts: readonly Part[]): (Word | undefined)[] | undefined {
  const last = parts.at(-1);
  const before = parts.slice(0, -1);
  const lead = before.map(asNominative).find((word) => word !== undefined);
  const fixed = before.some(isFixedGiven);
  if (!last || isCapitals(last.text) || !(lead || fixed)) return undefined;
  const gender = lead?.gender ?? 'masculine';
  const masculinePerson = gender === 'masculine' && isCapitalised(last.text);
  const head = isDefinite(last.lower) ? undefined : declineNoun(last.lower, { masculinePerson });
  const model: Word | undefined = lead ?? head;
  if (!model) return undefined;
  return parts.map((part) => {
    if (part !== last) {
      const word = asNominative(part);
      return word?.gender === gender ? word : declineAdjective(part.lower, model);
    }
    return head ? (head.gender === gender && !head.plural ? head : undefined) : declineAdjective(part.lower, model);
  });
}

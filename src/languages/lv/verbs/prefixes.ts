import { PREFIXES } from './forms.ts';

/** With any prefix a verb keeps its forms: "ņemu, ņēmu" and "saņemu, saņēmu". */
const PARTS = ['', ...PREFIXES.split(' ')];
/** What is left of the shortest forms after a prefix: "iet", "eju", "aru". */
const SHORTEST = 3;

/**
 * What may be the verb in a word with a prefix: "pieņemu" gives "pieņemu" and "ņemu".
 * @param word lower case
 * @param folded "par-" is read as "pār-", too
 */
export function withoutPrefix(word: string, folded: boolean): string[] {
  return PARTS.filter((prefix) => word.startsWith(folded ? prefix.replace('ā', 'a') : prefix))
    .map((prefix) => word.slice(prefix.length))
    .filter((rest, index) => index === 0 || rest.length >= SHORTEST);
}

/** The plain form beside a reflexive one; all verbs make it alike: "ceļos" from "ceļu", "ceļamies" from "ceļam". */
export const plainOf = (form: string): string => form.replace(/os$/, 'u').replace(/mies$/, 'm');

import { tokenize } from '../../../engine/tokens.ts';
import { declineAdjective } from './adjectives.ts';
import { CASES, type Case, type Word } from './cases.ts';
import { declineNoun } from './nouns.ts';
import { isCapitals, isSurelyPerson, type Part, readPerson } from './people.ts';

const OPENING = '«|„|“|”|"';
const CLOSING = '»|“|”|"';
const isOpening = (text: string): boolean => OPENING.split('|').includes(text);
const isClosing = (text: string): boolean => CLOSING.split('|').includes(text);

/** One pattern a case; a word without forms of its own stands as it is. */
function patterns(parts: readonly Part[], words: readonly (Word | undefined)[], cases: readonly Case[]): string[] {
  return cases.map((name) => parts.map(({ lower }, at) => words[at]?.forms[name].join('|') || lower).join(' '));
}

/** Nobody calls to an institution: without the vocative "dom" is no form of "dome". */
const OF_THINGS = CASES.filter((name) => name !== 'vocative');

/** Reads the name as a phrase whose last word is its head: the adjectives of the head change with it. */
function asPhrase(parts: readonly Part[]): string[] {
  const last = parts.length - 1;
  const head = isCapitals(parts[last]?.text ?? '') ? undefined : declineNoun(parts[last]?.lower ?? '');
  if (!head) return [];
  const words = parts.map(({ lower }, at) => (at === last ? head : declineAdjective(lower, head)));
  return patterns(parts, words, OF_THINGS);
}

function unquoted(parts: readonly Part[]): string[] {
  if (parts.length === 0) return [];
  const words = readPerson(parts);
  const fixed = parts.map(({ lower }) => lower).join(' ');
  return [fixed, ...(isSurelyPerson(parts) ? [] : asPhrase(parts)), ...(words ? patterns(parts, words, CASES) : [])];
}

/**
 * "VAS «Latvijas ceļi»": the words before change, the quoted ones too where people write so. Alone a quoted name changes
 * as any other, but a short one only between quotation marks: "Latvijas ceļu stāvoklis" is about roads.
 */
function quoted(before: readonly Part[], inside: readonly Part[]): string[] {
  const names = unquoted(inside);
  const whole = unquoted(before).flatMap((lead) => names.map((name) => `${lead} ${OPENING}? ${name} ${CLOSING}?`));
  return [...whole, ...names.map((name) => (inside.length > 2 ? name : `${OPENING} ${name}`))];
}

/**
 * Phrase patterns (see `phrases.ts` of the engine) that match a Latvian name in all its cases: the head noun and the
 * adjectives that agree with it change, genitives before it stay ("Mežu un parku pārvaldes", "Jura Bērza"). A name in
 * capitals does not change; the caller compares its case.
 * @param name in the nominative, as written
 * @returns patterns without repetition, the name itself first
 */
export function nameForms(name: string): string[] {
  const parts = tokenize(name.normalize('NFC')).map(({ text, lower }) => ({ text, lower }));
  const open = parts.findIndex(({ text }) => isOpening(text));
  const close = parts.findLastIndex(({ text }) => isClosing(text));
  const made =
    open >= 0 && close > open + 1 ? quoted(parts.slice(0, open), parts.slice(open + 1, close)) : unquoted(parts);
  return [...new Set(made)];
}

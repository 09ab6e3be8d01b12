import { fold } from '../../../engine/tokens.ts';
import { BLOCKS, CLASSES } from './forms.ts';

/** A first-person verb form, and whether the spelling is also another word's: "atbalstu" is "support" too. */
export interface VerbForm {
  number: 'singular' | 'plural';
  homograph: boolean;
}

/** Singular forms end so, all others of the file are plural (Latvian has no other first-person endings). */
const SINGULAR = /(?:u|os)$/;
const CANDIDATE = /(?:u|os|[aā]m|sim|mies)$/;
/** Ranks of classes by code: sixteen codes of one letter, then codes of three from `Q` on (encode.mjs). */
const SHORT = 16;
/** A little above the longest ending in the file ("irtīsimies"), so that a very long word costs no more. */
const LONGEST_ENDING = 12;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;

interface Lists {
  lines: string[];
  /** The first stem of each line without diacritics: what the binary search compares. */
  heads: string[];
  classes: string[][];
  /** Every ending there is, so that a word is cut only where that can lead anywhere. */
  endings: Set<string>;
}

let lists: Lists | undefined;

/** Splits the two strings once, at the first word looked up; the forms themselves stay packed. */
function read(): Lists {
  const lines = BLOCKS.split('\n');
  const classes = CLASSES.split('\n').map((endings) => endings.split(' '));
  const plain = classes.flat().map((ending) => ending.replace(/[?~]$/, ''));
  return {
    lines,
    heads: lines.map((line) => fold(/^\p{Ll}*/u.exec(line)?.[0] ?? '')),
    classes,
    endings: new Set([...plain, ...plain.map(fold), ...plain.map(slip)]),
  };
}

/** `-am` where the norm asks for `-ām` ("turpinam", "izsludinam"): the commonest slip in Latvian posts. */
const slip = (ending: string): string => ending.replace(/ām$/, 'am');

const rankOf = (code: string): number => {
  const [first = 0, second = 0, third = 0] = Array.from(code, (letter) => letter.charCodeAt(0) - CAPITAL_A);
  return code.length === 1 ? first : SHORT + (first - SHORT) * 676 + second * 26 + third;
};

/** Walks through one line and calls back for every stem with the code of its class. */
function eachStem(line: string, visit: (stem: string, code: string) => void) {
  let stem = '';
  for (let at = 0; at < line.length; ) {
    const shared = line.charCodeAt(at) - 48;
    const keep = at > 0 && shared >= 0 && shared <= 9 ? shared : 0;
    if (at > 0) at++;
    let end = at;
    while (line.charCodeAt(end) > CAPITAL_Z) end++;
    stem = stem.slice(0, keep) + line.slice(at, end);
    const length = line.charCodeAt(end) - CAPITAL_A < SHORT ? 1 : 3;
    visit(stem, line.slice(end, end + length));
    at = end + length;
  }
}

/** Classes of every stem spelt like this one: exactly, or, in a folded text, without diacritics. */
function classesOf(stem: string, folded: boolean, { lines, heads, classes }: Lists): string[][] {
  const key = fold(stem);
  let low = 0;
  let high = heads.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((heads[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  const found: string[][] = [];
  for (let at = Math.max(0, low - 1); at < lines.length && (at < low || heads[at] === key); at++) {
    eachStem(lines[at] ?? '', (candidate, code) => {
      if (candidate.length !== stem.length) return;
      const same = folded ? fold(candidate) === key : candidate === stem;
      if (same) found.push(classes[rankOf(code)] ?? []);
    });
  }
  return found;
}

/**
 * Looks a word up among the first-person verb forms; "ne-" in front is part of the form.
 * @param lower lower case, NFC
 * @param folded the text has no diacritics: spellings are compared without them
 */
export function findVerb(lower: string, folded: boolean): VerbForm | undefined {
  if (!CANDIDATE.test(lower)) return undefined;
  const found = findForm(lower, folded);
  if (found || !lower.startsWith('ne')) return found;
  return findForm(lower.slice(2), folded);
}

function findForm(word: string, folded: boolean): VerbForm | undefined {
  lists ??= read();
  let homograph: boolean | undefined;
  for (let cut = word.length; cut >= Math.max(0, word.length - LONGEST_ENDING); cut--) {
    const rest = word.slice(cut);
    if (!lists.endings.has(rest)) continue;
    for (const endings of classesOf(word.slice(0, cut), folded, lists)) {
      for (const marked of endings) {
        const ending = marked.replace(/[?~]$/, '');
        const exact = ending === rest;
        if (!exact && (folded ? fold(ending) !== fold(rest) : slip(ending) !== rest)) continue;
        homograph ||= marked.endsWith('?') || (marked.endsWith('~') && (folded || !exact));
      }
    }
  }
  return homograph === undefined ? undefined : { number: SINGULAR.test(word) ? 'singular' : 'plural', homograph };
}

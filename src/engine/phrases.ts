import { type Document, keysOf } from './document.ts';
import { createPhraseIndex, type PhraseIndex } from './phrase-index.ts';
import { fold, type Token } from './tokens.ts';
import type { Range } from './types.ts';

/**
 * A phrase in the small language of our word lists and of the rules file, words parted by spaces:
 * `word` exactly · `stem*` any ending · `*ending` any stem · `a|b` either · `stem/a/as` this stem with either
 * ending (`fee//s`: with none or "s") · `word?` may be missing · `…` up to three words between. Matched on words,
 * without case; a comma, full stop or quotation mark between two words breaks a phrase unless the phrase writes `,` there.
 */
export interface Phrase<T> {
  pattern: string;
  value: T;
}

export interface PhraseMatch<T> extends Range {
  value: T;
  /** Indexes of the first token and one past the last. */
  first: number;
  last: number;
}

/** A list of phrases, ready to be searched; folded and unfolded texts are both served. */
export interface PhraseBook<T> {
  /**
   * Matches in order of position; of several that begin at one word the longest, of equally long ones that of the
   * phrase that stands first in the list; matches do not overlap.
   */
  find: (doc: Document) => readonly PhraseMatch<T>[];
}

/** Lists that are searched together: one pass over the words of a text finds what is in any of them. */
export interface PhraseSearch {
  /**
   * Adds a list; it is laid out when a text is first searched. One that takes work is given as a function. A list may
   * grow at its end: the next search takes in what has come.
   */
  add: <T>(list: PhraseList<T>) => PhraseBook<T>;
  /** What was added. */
  lists: readonly PhraseList<unknown>[];
}

type PhraseList<T> = readonly Phrase<T>[] | (() => readonly Phrase<T>[]);
type Found = readonly (PhraseMatch<unknown>[] | undefined)[];
/** All lists in one form, how much of each is in the index, and what was found in texts since one of them grew. */
type Laid = { index: PhraseIndex; sizes: number[]; found: WeakMap<readonly Token[], Found> };

const NONE: readonly never[] = [];
const asItIs = (text: string): string => text;
const createLaid = (map: (text: string) => string): Laid => ({
  index: createPhraseIndex(map),
  sizes: [],
  found: new WeakMap(),
});

/** Puts the rest of a list into the index. */
function layOut(laid: Laid, number: number, list: PhraseList<unknown>): void {
  const phrases = typeof list === 'function' ? list() : list;
  for (const { pattern, value } of phrases.slice(laid.sizes[number] ?? 0)) laid.index.add(pattern, number, value);
  laid.sizes[number] = phrases.length;
  laid.found = new WeakMap();
}

/** Passes over the words of a text once; the matches of a list stand at its number. */
function passOver(doc: Document, index: PhraseIndex): Found {
  const { tokens } = doc;
  const keys = keysOf(doc);
  const found: PhraseMatch<unknown>[][] = [];
  for (let at = 0; at < keys.length; at++) {
    for (const entry of index.beginningWith(keys[at] ?? '')) {
      found[entry.list] ??= [];
      const matches = found[entry.list] as PhraseMatch<unknown>[];
      const before = matches.at(-1);
      if (before && before.first < at && before.last > at) continue;
      const last = index.endOf(entry, at, tokens, keys);
      const longest = before?.first === at ? before.last : at;
      if (last <= longest) continue;
      if (longest > at) matches.pop();
      const [start, end] = [tokens[at]?.start ?? 0, tokens[last - 1]?.end ?? 0];
      matches.push({ start, end, first: at, last, value: entry.value });
    }
  }
  return found;
}

/** Makes a search without lists. */
export function createPhraseSearch(): PhraseSearch {
  const lists: PhraseList<unknown>[] = [];
  /** Lists that may grow, by their numbers. */
  const growing = new Map<number, readonly unknown[]>();
  let plain: Laid | undefined;
  let folded: Laid | undefined;

  function findAll(doc: Document): Found {
    if (doc.folded) folded ??= createLaid(fold);
    else plain ??= createLaid(asItIs);
    const laid = (doc.folded ? folded : plain) as Laid;
    for (let number = laid.sizes.length; number < lists.length; number++) layOut(laid, number, lists[number] ?? NONE);
    for (const [number, { length }] of growing) {
      if (length > (laid.sizes[number] ?? 0)) layOut(laid, number, lists[number] ?? NONE);
    }
    const known = laid.found.get(doc.tokens);
    if (known) return known;
    const found = passOver(doc, laid.index);
    laid.found.set(doc.tokens, found);
    return found;
  }

  return {
    lists,
    add<T>(list: PhraseList<T>): PhraseBook<T> {
      const number = lists.push(list) - 1;
      if (typeof list !== 'function') growing.set(number, list);
      return { find: (doc) => (findAll(doc)[number] ?? NONE) as readonly PhraseMatch<T>[] };
    },
  };
}

/** Compiles a list that is searched by itself. */
export const compilePhrases = <T>(list: PhraseList<T>): PhraseBook<T> => createPhraseSearch().add(list);

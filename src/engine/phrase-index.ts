import { type Element, matchFrom, normalPattern, readElement } from './pattern.ts';
import type { Token } from './tokens.ts';

/** A phrase of one of many lists. */
export interface Entry {
  /** Number of the list, in the order in which the lists were made. */
  list: number;
  /** Number of the phrase among all. */
  place: number;
  value: unknown;
  /** Its words, read when a text has the first of them: lists are long, and a post meets few of their phrases. */
  sources: readonly string[];
  elements?: readonly Element[];
}

/** The phrases of many lists by the word that they begin with. */
export interface PhraseIndex {
  add: (pattern: string, list: number, value: unknown) => void;
  /**
   * The phrases that can begin with this word, those of one list together: first those that name the word or its
   * beginning, then those that name its ending, each in the order in which they were added.
   */
  beginningWith: (key: string) => readonly Entry[];
  /** Where a phrase that begins with the word at this token ends: one past its last token, -1 where it does not match. */
  endOf: (entry: Entry, at: number, tokens: readonly Token[], keys: readonly string[]) => number;
}

/** How many words of texts are kept with the phrases that begin with them; a text is read again at every change. */
const KEPT = 4_096;
const NONE: readonly Entry[] = [];

/** Phrases by words, or by beginnings or endings of words, and how long the longest is. */
type Forms = { entries: Map<string, Entry[]>; longest: number };

function put(forms: Forms, form: string, entry: Entry): void {
  const known = forms.entries.get(form);
  if (known) known.push(entry);
  else forms.entries.set(form, [entry]);
  forms.longest = Math.max(forms.longest, form.length);
}

/**
 * Makes an empty index.
 * @param map brings patterns into the form in which the words of texts are given: as they are, or folded
 */
export function createPhraseIndex(map: (text: string) => string): PhraseIndex {
  const forms = (): Forms => ({ entries: new Map(), longest: 0 });
  const [words, stems, endings] = [forms(), forms(), forms()];
  /** Phrases that begin with `…`. */
  const open: Entry[] = [];
  const kept = new Map<string, readonly Entry[]>();
  let size = 0;
  // lists repeat their words ("veikt|veic|veica … maksājumu"): each is read once
  const read = new Map<string, Element>();
  const elementOf = (source: string): Element => {
    const known = read.get(source) ?? readElement(source);
    read.set(source, known);
    return known;
  };

  function collect(key: string): readonly Entry[] {
    const begun: Entry[][] = [];
    const ended: Entry[][] = open.length > 0 ? [open] : [];
    const whole = words.entries.get(key);
    if (whole) begun.push(whole);
    for (let length = Math.min(stems.longest, key.length); length > 0; length--) {
      const found = stems.entries.get(key.slice(0, length));
      if (found) begun.push(found);
    }
    for (let length = Math.min(endings.longest, key.length - 1); length > 0; length--) {
      const found = endings.entries.get(key.slice(-length));
      if (found) ended.push(found);
    }
    if (begun.length + ended.length === 0) return NONE;
    const inOrder = (found: Entry[][]) => found.flat().sort((a, b) => a.place - b.place);
    return [...new Set([...inOrder(begun), ...inOrder(ended)])].sort((a, b) => a.list - b.list);
  }

  return {
    add(pattern, list, value) {
      kept.clear();
      const entry: Entry = { list, place: size++, value, sources: map(normalPattern(pattern)).split(' ') };
      for (const source of entry.sources) {
        const element = readElement(source);
        if (element.gap) open.push(entry);
        for (const word of element.exact) put(words, word, entry);
        for (const stem of element.stems) put(stems, stem, entry);
        for (const ending of element.endings) put(endings, ending, entry);
        if (!element.optional) break;
      }
    },
    beginningWith(key) {
      const known = kept.get(key);
      if (known) return known;
      if (kept.size >= KEPT) kept.clear();
      const found = collect(key);
      kept.set(key, found);
      return found;
    },
    endOf(entry, at, tokens, keys) {
      entry.elements ??= entry.sources.map(elementOf);
      return matchFrom(entry.elements, at, tokens, keys);
    },
  };
}

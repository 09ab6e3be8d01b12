import { type Document, keysOf } from '../../src/engine/document.ts';
import { optionsOf } from '../../src/engine/pattern.ts';
import type { Phrase, PhraseMatch } from '../../src/engine/phrases.ts';
import { fold, type Token } from '../../src/engine/tokens.ts';

type Element = { test: (key: string) => boolean; optional: boolean; gap: boolean };
/** A phrase is read past its first word only when a text has that word: lists are long, and a post meets few of them. */
type Entry<T> = { pattern: string; value: T; elements?: Element[] };

const GAP = 3;
const HEAD = 3;

const isOptional = (source: string): boolean => source.endsWith('?') && source.length > 1;
function element(source: string): Element {
  if (source === '…') return { test: () => true, optional: true, gap: true };
  const optional = isOptional(source);
  const options = optionsOf(optional ? source.slice(0, -1) : source);
  const exact = new Set(options.filter((option) => !option.includes('*') || option.length === 1));
  const tests = options.filter((option) => !exact.has(option)).map(single);
  return { test: (key) => exact.has(key) || tests.some((test) => test(key)), optional, gap: false };
}

function single(source: string): (key: string) => boolean {
  if (source.length > 1 && source.endsWith('*')) {
    const stem = source.slice(0, -1);
    return (key) => key.startsWith(stem);
  }
  if (source.length > 1 && source.startsWith('*')) {
    const ending = source.slice(1);
    return (key) => key.endsWith(ending) && key.length > ending.length;
  }
  return (key) => key === source;
}

/** The beginnings by which a phrase is looked up; `''` where its first word can begin with anything. */
function heads(pattern: string): string[] {
  const found: string[] = [];
  for (let at = 0; at <= pattern.length; ) {
    const space = pattern.indexOf(' ', at);
    const end = space < 0 ? pattern.length : space;
    const source = pattern.slice(at, end);
    const optional = isOptional(source);
    for (const option of optionsOf(optional ? source.slice(0, -1) : source)) {
      const letters = option.startsWith('*') || option === '…' ? '' : option.replace(/\*$/, '');
      found.push(letters.length < HEAD && option.endsWith('*') ? '' : letters.slice(0, HEAD));
    }
    if (!optional && source !== '…') break;
    at = end + 1;
  }
  return found;
}

type Index<T> = { book: Map<string, Entry<T>[]>; elementsOf: (entry: Entry<T>) => Element[]; laid: number };

function createIndex<T>(map: (text: string) => string): Index<T> {
  // lists repeat their elements ("veikt|veic|veica … maksājumu"): each is made once
  const made = new Map<string, Element>();
  const elementOf = (source: string): Element => {
    const known = made.get(source) ?? element(map(source));
    made.set(source, known);
    return known;
  };
  const elementsOf = (entry: Entry<T>) => {
    entry.elements ??= entry.pattern.split(' ').map(elementOf);
    return entry.elements;
  };
  return { book: new Map(), elementsOf, laid: 0 };
}

/** Puts what is not in the index yet under its beginnings. */
function layOut<T>(index: Index<T>, phrases: readonly Phrase<T>[], map: (text: string) => string): void {
  for (; index.laid < phrases.length; index.laid++) {
    const { pattern, value } = phrases[index.laid] as Phrase<T>;
    const entry = { pattern: pattern.normalize('NFC').toLowerCase().trim().replace(/\s+/gu, ' '), value };
    for (const head of new Set(heads(entry.pattern).map(map))) {
      const list = index.book.get(head);
      if (list) list.push(entry);
      else index.book.set(head, [entry]);
    }
  }
}

/** Where the elements match from this token on: one past the last token, or -1. */
function matchFrom(
  elements: Element[],
  at: number,
  tokens: readonly Token[],
  keys: readonly string[],
  step = 0,
  gap = 0,
): number {
  const current = elements[step];
  if (!current) return at;
  const token = tokens[at];
  if (current.gap) {
    const without = matchFrom(elements, at, tokens, keys, step + 1);
    if (without >= 0) return without;
    return token?.kind === 'word' && gap < GAP ? matchFrom(elements, at + 1, tokens, keys, step, gap + 1) : -1;
  }
  if (token && current.test(keys[at] ?? '')) {
    const end = matchFrom(elements, at + 1, tokens, keys, step + 1);
    if (end >= 0) return end;
  }
  return current.optional ? matchFrom(elements, at, tokens, keys, step + 1) : -1;
}

const asItIs = (text: string): string => text;

/**
 * A list that is searched by itself, as each was before all were searched together: what the one pass is compared with,
 * in what it finds and in what it takes.
 */
export function searchedByItself<T>(list: () => readonly Phrase<T>[]): { find: (doc: Document) => PhraseMatch<T>[] } {
  let plain: Index<T> | undefined;
  let folded: Index<T> | undefined;
  return {
    find(doc) {
      const map = doc.folded ? fold : asItIs;
      const known = doc.folded ? folded : plain;
      const index = known ?? createIndex<T>(map);
      if (doc.folded) folded = index;
      else plain = index;
      if (!known) layOut(index, list(), map);
      const { book, elementsOf } = index;
      const keys = keysOf(doc);
      const matches: PhraseMatch<T>[] = [];
      const open = book.get('') ?? [];
      for (let at = 0; at < keys.length; at++) {
        const key = keys[at] ?? '';
        const known = book.get(key.slice(0, HEAD));
        if (!known && open.length === 0) continue;
        const candidates = known ? [...known, ...open] : open;
        let best: PhraseMatch<T> | undefined;
        for (const entry of candidates) {
          const last = matchFrom(elementsOf(entry), at, doc.tokens, keys);
          if (last > at && last > (best?.last ?? 0)) {
            best = {
              start: doc.tokens[at]?.start ?? 0,
              end: doc.tokens[last - 1]?.end ?? 0,
              first: at,
              last,
              value: entry.value,
            };
          }
        }
        if (!best) continue;
        matches.push(best);
        at = best.last - 1;
      }
      return matches;
    },
  };
}

import { fold } from '../../../engine/tokens.ts';

const CAPITAL_A = 65;
const CAPITAL_Z = 90;
/** Ranks of classes by code: sixteen codes of one letter, then codes of two from `Q` on (encode.mjs). */
const SHORT = 16;

/** `-am` where the norm asks for `-ām` ("turpinam", "izsludinam"): the commonest slip in Latvian posts. */
const slip = (ending: string): string => ending.replace(/ām(?=$|ies$)/, 'am');

const rankOf = (code: string): number => {
  const [first = 0, second = 0] = Array.from(code, (letter) => letter.charCodeAt(0) - CAPITAL_A);
  return code.length === 1 ? first : SHORT + (first - SHORT) * 26 + second;
};

/** Walks through one line and calls back for every stem with the code of its class. */
function eachStem(line: string, visit: (stem: string, code: string) => void) {
  let stem = '';
  for (let at = 0; at < line.length; ) {
    const shared = at > 0 ? line.charCodeAt(at++) - 48 : 0;
    let end = at;
    while (line.charCodeAt(end) > CAPITAL_Z) end++;
    stem = stem.slice(0, shared) + line.slice(at, end);
    const length = line.charCodeAt(end) - CAPITAL_A < SHORT ? 1 : 2;
    visit(stem, line.slice(end, end + length));
    at = end + length;
  }
}

/** A word found: the marks behind its ending, and whether it is spelt as the norm asks. */
interface Found {
  marks: string;
  exact: boolean;
}

/** Word forms packed by encode.mjs; they stay packed, only the lines are told apart at the first look-up. */
export class PackedForms {
  readonly #lines: string[];
  /** The first stem of each line without diacritics: what the binary search compares. */
  readonly #heads: string[];
  readonly #classes: string[][];
  /** Every ending there is, so that a word is cut only where that can lead anywhere. */
  readonly #endings: Set<string>;
  readonly #longest: number;

  constructor(packed: string) {
    const [classes = '', blocks = ''] = packed.split('\n\n');
    this.#lines = blocks.split('\n');
    this.#heads = this.#lines.map((line) => fold(/^\p{Ll}*/u.exec(line)?.[0] ?? ''));
    this.#classes = classes.split('\n').map((endings) => endings.split(' '));
    const plain = this.#classes.flat().map((ending) => ending.replace(/\P{L}+$/u, ''));
    this.#endings = new Set([...plain, ...plain.map(fold), ...plain.map(slip)]);
    this.#longest = Math.max(...plain.map(({ length }) => length));
  }

  /** Every entry that the word may be: exactly, with the slip `-am`, or, in a folded text, without diacritics. */
  find(word: string, folded: boolean): Found[] {
    const found: Found[] = [];
    for (let cut = word.length; cut >= Math.max(0, word.length - this.#longest); cut--) {
      const rest = word.slice(cut);
      if (!this.#endings.has(rest)) continue;
      for (const marked of this.#endingsOf(word.slice(0, cut), folded).flat()) {
        const ending = marked.replace(/\P{L}+$/u, '');
        const exact = ending === rest;
        if (exact || (folded ? fold(ending) === fold(rest) : slip(ending) === rest))
          found.push({ marks: marked.slice(ending.length), exact });
      }
    }
    return found;
  }

  /** Classes of every stem spelt like this one: exactly, or, in a folded text, without diacritics. */
  #endingsOf(stem: string, folded: boolean): string[][] {
    const key = fold(stem);
    let low = 0;
    let high = this.#heads.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#heads[middle] ?? '') < key) low = middle + 1;
      else high = middle;
    }
    const found: string[][] = [];
    for (let at = Math.max(0, low - 1); at < this.#lines.length && (at < low || this.#heads[at] === key); at++) {
      eachStem(this.#lines[at] ?? '', (candidate, code) => {
        if (candidate.length !== stem.length) return;
        if (folded ? fold(candidate) === key : candidate === stem) found.push(this.#classes[rankOf(code)] ?? []);
      });
    }
    return found;
  }
}

/** Packs verb forms into sorted, front-coded blocks that `search.ts` reads in place. */

/** Lower-case text without Latvian diacritics; the same as `fold` of the engine. */
export const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '');

/** Rows a block: the longest walk of a search, paid for by one full stem a block. */
const BLOCK = 32;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Classes with a code of one letter; the others have three, the first of them from `Q` on. */
const SHORT = 16;

/** @param {number} index rank of the class @returns {string} its code, in capitals, so that it ends a stem */
const codeOf = (index) => {
  if (index < SHORT) return DIGITS[index];
  const rest = index - SHORT;
  return DIGITS[SHORT + Math.floor(rest / 676)] + DIGITS[Math.floor(rest / 26) % 26] + DIGITS[rest % 26];
};

const sharedLength = (a, b) => {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
};

/** Code-unit order, the order that `<` has in the browser too. */
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * @param {Iterable<Map<string, string>>} lemmas for each lemma its forms with their mark ('', '?' or '~')
 * @returns {{ classes: string[], blocks: string[] }} endings by rank of class; rows of `stem + code`, in each block the
 *   first stem whole, every other one as a digit (letters shared with the stem before) and the rest
 */
export function encode(lemmas) {
  const stems = new Map();
  for (const forms of lemmas) {
    const words = [...forms.keys()];
    const stem = words.reduce((shared, word) => shared.slice(0, sharedLength(shared, word)), words[0]);
    const endings = stems.get(stem) ?? new Set();
    for (const [form, mark] of forms) endings.add(form.slice(stem.length) + mark);
    stems.set(stem, endings);
  }
  const rows = [...stems].map(([stem, endings]) => ({ stem, key: [...endings].sort(order).join(' ') }));
  rows.sort((a, b) => order(fold(a.stem), fold(b.stem)) || order(a.stem, b.stem));
  const counts = new Map();
  for (const { key } of rows) counts.set(key, (counts.get(key) ?? 0) + 1);
  const classes = [...counts].sort((a, b) => b[1] - a[1] || order(a[0], b[0])).map(([key]) => key);
  const codes = new Map(classes.map((key, index) => [key, codeOf(index)]));
  const blocks = [];
  for (let from = 0; from < rows.length; from += BLOCK) {
    let previous = '';
    let block = '';
    for (const { stem, key } of rows.slice(from, from + BLOCK)) {
      const shared = Math.min(9, sharedLength(previous, stem));
      block += (block ? shared : '') + stem.slice(block ? shared : 0) + codes.get(key);
      previous = stem;
    }
    blocks.push(block);
  }
  return { classes, blocks };
}

/** Packs word forms into sorted, front-coded blocks that `packed.ts` reads in place. */

/** Lower-case text without Latvian diacritics; the same as `fold` of the engine. */
export const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '');

/** Rows a block: the longest walk of a search, paid for by one full stem a block. */
const BLOCK = 32;
const CAPITAL_A = 65;
/** Classes with a code of one letter; the others have two, the first of them from `Q` on. */
const SHORT = 16;
const LETTERS = 26;

/** @param {number} index rank of the class @returns {string} its code, in capitals, so that it ends a stem */
const codeOf = (index) => {
  if (index < SHORT) return String.fromCharCode(CAPITAL_A + index);
  const rest = index - SHORT;
  if (rest >= (LETTERS - SHORT) * LETTERS) throw new Error('more classes than codes');
  return String.fromCharCode(CAPITAL_A + SHORT + Math.floor(rest / LETTERS), CAPITAL_A + (rest % LETTERS));
};

/** @returns {number} how many letters two words share from the start */
export const sharedLength = (a, b) => {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
};

/** Code-unit order, the order that `<` has in the browser too. */
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * @param {[stem: string, endings: string[]][]} groups endings with their marks; a stem may come more than once
 * @returns {string} the classes of endings by rank, one a line, an empty line, then the blocks: rows of `stem + code`,
 *   in each block the first stem whole, every other one as a digit (letters shared with the stem before) and the rest
 */
export function encode(groups) {
  const rows = groups.map(([stem, endings]) => ({ stem, key: [...new Set(endings)].sort(order).join(' ') }));
  rows.sort((a, b) => order(fold(a.stem), fold(b.stem)) || order(a.stem, b.stem) || order(a.key, b.key));
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
  return `${classes.join('\n')}\n\n${blocks.join('\n')}`;
}

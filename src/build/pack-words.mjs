/** As in `src/engine/pattern.ts`: what has one of these before its first `/` is not read as stem and endings. */
const NO_STEM = /[\d.:@#_*/]/u;
const LEAST = 2;

/**
 * Writes the entries of a list in fewer characters: single words in one line, words that share a beginning as stem and
 * endings. Entries that carry values keep their lines, since each stands for something else.
 * @param {readonly string[]} entries
 */
export function pack(entries) {
  if (entries.some((entry) => entry.includes('\t'))) {
    return entries.map((entry) => entry.replace(/^[^\t]+/u, packPhrase)).join('\n');
  }
  const isWord = (entry) => !/[ ?…]/u.test(entry);
  const words = packWords(entries.filter(isWord).flatMap((entry) => entry.split('|')));
  const phrases = entries.filter((entry) => !isWord(entry)).map(packPhrase);
  return [...(words === '' ? [] : [words]), ...phrases].join('\n');
}

const packPhrase = (phrase) => phrase.split(' ').map(packElement).join(' ');

/** Stems and verbs that a check writes out itself (`~`, `@`) keep their order. */
function packElement(element) {
  if (/[~@]/u.test(element)) return element;
  const optional = element.length > 1 && element.endsWith('?');
  return packWords((optional ? element.slice(0, -1) : element).split('|')) + (optional ? '?' : '');
}

/** The shortest way to write these words, found from the last word to the first. */
function packWords(options) {
  const words = [...new Set(options)].sort();
  const best = [{ length: 0, text: [] }];
  for (let at = words.length - 1; at >= 0; at--) {
    const rest = best[words.length - at - 1];
    let found = { length: words[at].length + 1 + rest.length, text: [words[at], ...rest.text] };
    for (let to = at + 2; to <= words.length; to++) {
      const stem = sharedStem(words[at], words[to - 1]);
      if (stem.length < LEAST || NO_STEM.test(stem) || words.slice(at, to).some((word) => word.includes('/'))) break;
      const packed = [stem, ...words.slice(at, to).map((word) => word.slice(stem.length))].join('/');
      const { length, text } = best[words.length - to];
      if (packed.length + 1 + length < found.length) {
        found = { length: packed.length + 1 + length, text: [packed, ...text] };
      }
    }
    best.push(found);
  }
  return best[words.length].text.join('|');
}

/** In a sorted list what the first and the last share all share. A `*` may stand in an ending only. */
function sharedStem(first, last) {
  let length = 0;
  while (length < first.length && first[length] === last[length] && first[length] !== '*') length++;
  return first.slice(0, length);
}

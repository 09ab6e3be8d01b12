import { pack } from './pack-words.mjs';

/**
 * Reads a word list: plain text, one entry a line, `#` begins a comment. `[name]` begins a list, `source: …` after it
 * says where its entries come from. An entry is a phrase in the language of `src/engine/phrases.ts`; what it means, where
 * a list says more than that it is there, stands after it, each part after a tab. `<name>` in an entry stands for the
 * words of a list above it; a list that is nothing but such words is called `[<name>]`, and is not answered.
 * @param {string} text the file
 * @param {string} file its name, for errors
 * @returns {Record<string, string[]>} entries by list
 * @throws {Error} with file and line where the text is no word list
 */
export function readWordLists(text, file) {
  const lists = {};
  let name = '';
  let opened = 0;
  let source = '';
  let lines = new Map();
  const fail = (line, what) => {
    throw new Error(`${file}:${line}: ${what}`);
  };
  const close = () => {
    if (name !== '' && source === '') fail(opened, `the list [${name}] does not say its source`);
  };
  for (const [index, raw] of text.normalize('NFC').split('\n').entries()) {
    const at = index + 1;
    const entry = raw.replace(/(?:^|\s+)#(?:\s.*)?$/u, '').trimEnd();
    if (entry === '') continue;
    const heading = /^\[(.*)\]$/u.exec(entry)?.[1];
    if (heading !== undefined) {
      close();
      if (!/^(?:[A-Za-z][\w-]*|<[A-Za-z][\w-]*>)$/u.test(heading)) fail(at, `"${heading}" is no name of a list`);
      if (heading in lists) fail(at, `the list [${heading}] is there a second time`);
      [name, opened, source, lines] = [heading, at, '', new Map()];
      lists[name] = [];
    } else if (name === '') fail(at, 'an entry stands before the first list');
    else if (entry.startsWith('source:')) source = entry.slice('source:'.length).trim();
    else {
      const whole = entry.replace(/<([\w-]+)>/gu, (sign, other) => {
        const words = lists[sign] ?? lists[other] ?? fail(at, `there is no list [${sign}] or [${other}] above`);
        return words.join('|');
      });
      const wrong = whatIsWrong(whole);
      if (wrong) fail(at, wrong);
      if (lines.has(whole)) fail(at, `"${entry}" stands in line ${lines.get(whole)} already`);
      lines.set(whole, at);
      lists[name].push(whole);
    }
  }
  close();
  return Object.fromEntries(Object.entries(lists).filter(([list]) => !list.startsWith('<')));
}

/** What keeps a line from being an entry. */
function whatIsWrong(entry) {
  const [pattern, ...values] = entry.split('\t');
  if (pattern.trim() === '') return 'an entry without words';
  if (pattern !== pattern.trim() || / {2}/u.test(pattern)) return `"${pattern}" has a space too many`;
  if (values.some((value) => value.trim() === '')) return `"${pattern}" has an empty part after a tab`;
  const words = pattern.split(' ');
  if (words[0] === '…' || words.at(-1) === '…') return `"${pattern}" begins or ends with …, which stands between words`;
  for (const word of words) {
    const options = (word.length > 1 ? word.replace(/\?$/u, '') : word).split('|');
    if (options.includes('')) return `"${word}" has an empty alternative`;
    if (options.some((option) => option.length > 1 && /^\*.*\*$|[^/]\*[^/]|\?./u.test(option)))
      return `"${word}" has a sign inside a word: * stands at one end of it, ? at the end of all alternatives`;
  }
  return undefined;
}

/**
 * Compiles a word list into a module: every list by its name, entries parted by line breaks. Words that share their
 * beginning are packed ("liegt/a/as"), which the engine reads as it is; a page carries the fewer bytes.
 * @param {string} text the file
 * @param {string} file its name, for errors
 * @param {string} [shape] source of the type that says which lists there are
 */
export function compileWordLists(text, file, shape) {
  const lists = Object.entries(readWordLists(text, file));
  for (const [name] of lists) {
    if (shape === undefined || new RegExp(`^ +(?:readonly )?${name}\\??:`, 'm').test(shape)) continue;
    const line = text.split('\n').findIndex((entry) => entry.startsWith(`[${name}]`)) + 1;
    throw new Error(`${file}:${line}: nothing asks for a list [${name}]: shape.ts beside it has no such name`);
  }
  return `export default ${JSON.stringify(Object.fromEntries(lists.map(([name, entries]) => [name, pack(entries)])))}`;
}

import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Adds one entry to a registry: a file of imports and one list with an entry a line. The linter sorts the imports.
 * @param {string} file path of the registry
 * @param {string} line the import, whole
 * @param {string} name the entry
 * @param {(list: string[]) => number} place index at which the entry goes, among the lines of the list as they are
 */
export function addEntry(file, line, name, place) {
  const text = readFileSync(file, 'utf8');
  const [, head, list, tail] = /^([\s\S]*?= \[\n)([\s\S]*?)\n(\];[\s\S]*)$/.exec(text) ?? [];
  if (list === undefined) throw new Error(`${file} holds no list with one entry a line.`);
  const entries = list.split('\n');
  entries.splice(place(entries), 0, `  ${name},`);
  writeFileSync(file, `${line}\n${head}${entries.join('\n')}\n${tail}`);
}

/** @returns {string} a folder's name as a name in code: `my-forum` is `myForum` */
export const variableOf = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** Lower-case letters, digits and hyphens, as all folders here. */
export const namesFolder = (name) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name);

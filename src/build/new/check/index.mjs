// A folder in src/checks with all its pieces and a line in the registry. What is made is green at once: it finds one
// sample phrase, to be changed into what the check looks for.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { imported } from '../../imported.mjs';
import { addEntry, namesFolder, variableOf } from '../registry.mjs';
import { filesOf } from './files.mjs';

export const usage = 'check GROUP NAME, such as: npm run new check legal roman-numerals';

const ROOM = 'src/checks';

/**
 * Makes a check.
 * @param {string[]} args group, and the name of the folder in it: lower-case letters, digits, hyphens
 * @returns {Promise<{ error?: string, made?: string[], next?: string }>} `made`: files and folders that were made or
 * changed; with an error nothing is written
 */
export async function make([group = '', name = '']) {
  const { GROUPS } = await imported("export { GROUPS } from './src/engine/types.ts';");
  if (!GROUPS.includes(group)) return { error: `"${group}" is no group: it is one of ${GROUPS.join(', ')}.` };
  if (!namesFolder(name)) return { error: `"${name}" cannot name a folder: lower-case letters, digits and hyphens.` };
  const folder = join(ROOM, group, name);
  if (existsSync(folder)) return { error: `There is a check "${group}/${name}" already.` };
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(filesOf(group, name))) writeFileSync(join(folder, file), text);
  const variable = variableOf(`${group}-${name}`);
  const registry = join(ROOM, 'registry.ts');
  const line = `import { check as ${variable} } from './${group}/${name}/index.ts';`;
  addEntry(registry, line, variable, (list) => placeIn(list, group));
  return {
    made: [folder, registry],
    next: `write its cases into ${folder}/cases.ts, its words, its messages and what it does, then
  npx vitest run --project units test/units/structure/checks.test.ts test/units/checks`,
  };
}

/** Behind the others of the group, before its check of the whole post; a group that has none yet comes last. */
function placeIn(list, group) {
  const isOfGroup = (entry) => new RegExp(`^ {2}${group}[A-Z]`).test(entry) && !entry.includes('WholePost');
  const last = list.findLastIndex(isOfGroup);
  return last < 0 ? list.length : last + 1;
}

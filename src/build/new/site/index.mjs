// A folder in src/sites, its practice page in test/sites, a line in both registries. What is made is green at once:
// a form with a text field, to be changed into what the site is.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addEntry, namesFolder, variableOf } from '../registry.mjs';
import { adapter, page, practice } from './files.mjs';

export const usage = 'site NAME [HOST], such as: npm run new site my-forum www.my-forum.lv';

/**
 * Makes a site.
 * @param {string[]} args name of the folder (lower-case letters, digits, hyphens), exact host without a scheme
 * @returns {{ error?: string, made?: string[], next?: string }} `made`: files and folders that were made or changed;
 * with an error nothing is written
 */
export function make([name = '', host = `www.${name}.lv`]) {
  const [source, test] = ['src/sites', 'test/sites'];
  const error = problemWith(name, host, source, test);
  if (error) return { error };
  const variable = variableOf(name);
  for (const room of [source, test]) mkdirSync(join(room, name));
  writeFileSync(join(source, name, 'index.ts'), adapter(variable, host));
  writeFileSync(join(test, name, 'site.ts'), practice(variable, name, host));
  writeFileSync(join(test, name, 'page.tsx'), page());
  // What takes every page, and what is said about it, stays last.
  const sites = (list) => list.findLastIndex((line) => line.trim() === 'any,') - (commented(list) ? 1 : 0);
  for (const [room, file] of [
    [source, 'index.ts'],
    [test, 'site.ts'],
  ]) {
    addEntry(join(room, 'index.ts'), `import { ${variable} } from './${name}/${file}';`, variable, sites);
  }
  return {
    made: [join(source, name), join(source, 'index.ts'), join(test, name), join(test, 'index.ts')],
    next: `put the site's own selectors into src/sites/${name}/index.ts and its own editor into test/sites/${name}/page.tsx, then
  node build.mjs && npx vitest run --project browsers -t "${name} post"`,
  };
}

const commented = (list) => list.at(-2)?.trim().startsWith('//') ?? false;

function problemWith(name, host, source, test) {
  if (!namesFolder(name)) return `"${name}" cannot name a folder: lower-case letters, digits and hyphens.`;
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) return `"${host}" is not a host, such as www.my-forum.lv.`;
  if (existsSync(join(source, name)) || existsSync(join(test, name))) return `There is a site "${name}" already.`;
  const registries = [source, test].map((room) => readFileSync(join(room, 'index.ts'), 'utf8')).join('\n');
  if (new RegExp(`\\b${variableOf(name)}\\b`).test(registries)) {
    return `"${variableOf(name)}" is a name that the registry uses already.`;
  }
  return undefined;
}

// npm run new site NAME [HOST]: a folder in src/sites, its practice page in test/sites, a line in both registries.
// What it makes is green at once: a form with a text field, to be changed into what the site is.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { adapter, page, practice } from './new-site.mjs';

const USAGE = 'Usage: npm run new site NAME [HOST], such as: npm run new site forums www.forums.lv';

/** Adds an import in alphabetical order and an entry to the list; `last` stays the last entry. */
function register(file, line, name, last) {
  const text = readFileSync(file, 'utf8');
  const imports = text.match(/^import .*;$/gm) ?? [];
  const sorted = [...imports, line].sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
  const entry = last.startsWith('  //') ? `${last}` : `  ${last},\n];`;
  const listed = text
    .replace(`${imports.join('\n')}\n`, `${sorted.join('\n')}\n`)
    .replace(entry, `  ${name},\n${entry}`);
  writeFileSync(file, listed);
}

const pathOf = (line) => /'(.*)'/.exec(line)?.[1] ?? '';

/**
 * Makes a site.
 * @param {string} name of the folder: lower-case letters, digits and hyphens
 * @param {string} host exact host, without a scheme
 * @param {string} root folder of the project
 * @returns {string | undefined} one sentence where it cannot be made; nothing is written then
 */
export function makeSite(name, host, root = '.') {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) return `"${name}" cannot name a folder: lower-case letters, digits and hyphens.`;
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) return `"${host}" is not a host, such as www.forums.lv.`;
  const [source, test] = [join(root, 'src/sites'), join(root, 'test/sites')];
  if (existsSync(join(source, name)) || existsSync(join(test, name))) return `There is a site "${name}" already.`;
  const registry = readFileSync(join(source, 'index.ts'), 'utf8') + readFileSync(join(test, 'index.ts'), 'utf8');
  const variable = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  if (new RegExp(`\\b${variable}\\b`).test(registry)) return `"${variable}" is a name that the registry uses already.`;
  for (const room of [source, test]) mkdirSync(join(room, name));
  writeFileSync(join(source, name, 'index.ts'), adapter(variable, host));
  writeFileSync(join(test, name, 'site.ts'), practice(variable, name, host));
  writeFileSync(join(test, name, 'page.tsx'), page());
  register(
    join(source, 'index.ts'),
    `import { ${variable} } from './${name}/index.ts';`,
    variable,
    '  // Recognises every page',
  );
  register(join(test, 'index.ts'), `import { ${variable} } from './${name}/site.ts';`, variable, 'any');
}

if (process.argv[1] === import.meta.filename) {
  const [what, name = '', host = `www.${name}.lv`] = process.argv.slice(2);
  const fault = what === 'site' ? makeSite(name, host) : USAGE;
  if (fault) {
    console.error(fault === USAGE ? USAGE : `${fault} ${USAGE}`);
    process.exitCode = 2;
  } else {
    spawnSync('npm', ['run', '--silent', 'readme'], { stdio: 'ignore' });
    console.log(`Made src/sites/${name}, test/sites/${name} and their lines in the registries and in README.
Next: put the site's own selectors into src/sites/${name}/index.ts and its own editor into test/sites/${name}/page.tsx, then
  node build.mjs && npx vitest run --project browsers -t "${name} post"`);
  }
}

// npm run new KIND ...: makes the files of a new site, check or language, and their lines in the registries.
// A kind is a folder beside this file whose index.mjs exports `usage` and `make`; nothing else has to know it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const HERE = import.meta.dirname;
const kinds = readdirSync(HERE).filter((folder) => existsSync(`${HERE}/${folder}/index.mjs`));
const [kind = '', ...args] = process.argv.slice(2);

if (kinds.includes(kind)) {
  const { usage, make } = await import(`./${kind}/index.mjs`);
  const { error, made, next } = await make(args);
  if (error) fail(`${error}\nUsage: npm run new ${usage}`);
  else {
    // Sorts imports and breaks lines as everywhere; the tables of the pages list what the registries hold.
    quietly('npx', 'biome', 'check', '--write', '--vcs-enabled=false', ...made);
    quietly('npm', 'run', '--silent', 'readme');
    console.log(`Made or changed ${made.join(', ')}.\nNext: ${next}`);
  }
} else fail(`Usage: npm run new KIND ..., where KIND is ${kinds.join(', ')}`);

function quietly(command, ...rest) {
  const { status, stderr } = spawnSync(command, rest, { encoding: 'utf8' });
  if (status !== 0) fail(`${command} ${rest.join(' ')} failed:\n${stderr}`);
}

/** @param {string} sentence what is wrong, for whoever typed it */
function fail(sentence) {
  console.error(sentence);
  process.exitCode = 2;
}

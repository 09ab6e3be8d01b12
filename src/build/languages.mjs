import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';
import { imported } from './imported.mjs';

/** Rooms that a script in a page reads texts with; in the others `.lv.ts` means the language of the interface. */
const ROOMS = ['engine', 'languages', 'policy', 'checks', 'assist'];
const REGISTERED = 'src/languages/registered.ts';
/** What of a language's folder is always in the page (`Language` in `src/engine/language.ts`). */
const ALWAYS = /^src\/languages\/\w+\/(?:index|profile|abbreviations|names|names\/.*)\.ts$/;
/** The core shows its own modules under this name on the global object; the words of a language take them from there. */
const SHARED = 'kaVardaShared';

/**
 * The languages of posts and their files, by the rule of names: `*.lv.ts`, or in a folder `lv/`.
 * @returns {Promise<import('./languages.d.mts').Languages>}
 */
export async function readLanguages() {
  const { LANGUAGE_IDS: ids } = await imported("export { LANGUAGE_IDS } from './src/languages/packs.ts';");
  const files = ROOMS.flatMap((room) =>
    readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `src/${room}/${file}`),
  ).sort();
  /** The language that a file belongs to, if it belongs to one. */
  const languageOf = (file) => ids.find((id) => file.endsWith(`.${id}.ts`) || dirname(file).split('/').includes(id));
  const tables = files.filter((file) => !languageOf(file) && isTable(file));
  const own = new Set([...files.filter(languageOf), ...tables, REGISTERED]);
  return { ids, languageOf, own, tables, shared: sharedBy([...own], own) };
}

const isTable = (file) => /\bwordTable[<(]/.test(readFileSync(file, 'utf8')) && !file.endsWith('/word-table.ts');

/** What a module names of others and gives to others once its types are gone. */
function namesIn(file) {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts' });
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const imports = body
    .filter(({ type, source }) => source && type !== 'ExportAllDeclaration')
    .map(({ source, specifiers }) => ({
      from: source.value,
      names: specifiers.map(({ imported: name, local }) => (name ?? local).name),
    }));
  const exports = body
    .filter(({ type }) => type === 'ExportNamedDeclaration')
    .flatMap(({ declaration, specifiers }) => [
      ...specifiers.map(({ exported }) => exported.name),
      ...(declaration?.declarations ?? (declaration ? [declaration] : [])).map(({ id }) => id.name),
    ]);
  return { imports, exports };
}

/** Modules of the core that words of languages use, and the names they use of each. */
function sharedBy(files, own) {
  const shared = new Map();
  for (const file of files) {
    for (const { from, names } of namesIn(file).imports) {
      const target = join(dirname(file), from);
      if (!from.endsWith('.ts') || own.has(target)) continue;
      shared.set(target, new Set([...(shared.get(target) ?? []), ...names]));
    }
  }
  return shared;
}

/** Puts nothing in place of a module: every name that it gives is `undefined`. */
const stubOf = (file) => ({
  contents: namesIn(file)
    .exports.map((name) => `export const ${name} = undefined;`)
    .join('\n'),
  loader: 'js',
});

const inProject = (path) => path.slice(resolve('.').length + 1);

/** Leaves the words of every language out of the core. */
export const withoutWords = ({ languageOf }) => ({
  name: 'without-words',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]src[\\/](?:languages|checks|assist)[\\/].*\.ts$/ }, ({ path }) => {
      const file = inProject(path);
      return languageOf(file) && !ALWAYS.test(file) ? stubOf(file) : undefined;
    }),
});

/** To stand at the end of the core's entry: shows what words of languages use, by file and name. */
export function showsShared({ shared }) {
  const modules = [...shared].map(([file, names], at) => ({
    imports: `import { ${[...names].map((name) => `${name} as ${name}${at}`).join(', ')} } from './${file}';`,
    entry: `'${file}': { ${[...names].map((name) => `${name}: ${name}${at}`).join(', ')} },`,
  }));
  return [
    ...modules.map(({ imports }) => imports),
    `globalThis.${SHARED} = {`,
    ...modules.map(({ entry }) => entry),
    '};',
  ].join('\n');
}

/** Entry of the script of one language: all tables, made again with its words in them. */
export const wordsEntry = ({ tables }) => tables.map((file) => `import './${file}';`).join('\n');

/** In the script of a language: other languages are left out, and what the core has is taken from there. */
export const onlyWordsOf = (language, { languageOf, own, shared }) => ({
  name: 'only-words-of',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const file = inProject(path);
      const other = languageOf(file);
      const isIndex = file === `src/languages/${language}/index.ts`;
      if (other && (other !== language || (ALWAYS.test(file) && !isIndex))) return stubOf(file);
      if (own.has(file)) return undefined;
      const names = [...(shared.get(file) ?? [])];
      return { contents: `export const { ${names.join(', ')} } = globalThis.${SHARED}['${file}'];`, loader: 'js' };
    }),
});

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGE_IDS } from '../../../src/languages/index.ts';

const SOURCE = resolve(import.meta.dirname, '../../../src');
/** Elsewhere `.lv.ts` means the language of the interface. */
const ROOMS = ['engine', 'languages', 'policy', 'checks', 'assist'];
const IMPORT = /^(?:import|export)\b[^;']*?from\s*'(\.[^']+)'/gm;

/** The language that a file belongs to by its name. */
const languageOf = (file: string): string | undefined =>
  LANGUAGE_IDS.find((id) => basename(file).includes(`.${id}.`) || dirname(file).split('/').includes(id));

/** Where words are taken from one language's file by other code than a table of words. */
function strayImports(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([file, text]) => {
    if (/\bwordTable[<(]/.test(text) || file === 'languages/registered.ts') return [];
    return [...text.matchAll(IMPORT)]
      .map(([, from = '']) => relative('.', join(dirname(file), from)))
      .filter((target) => languageOf(target) !== undefined && languageOf(target) !== languageOf(file))
      .map((target) => `${file} imports ${target}`);
  });
}

test('every folder of a language has its line in the registry', () => {
  const folders = readdirSync(join(SOURCE, 'languages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[a-z]{2,3}$/.test(entry.name))
    .map(({ name }) => name);
  expect(folders.filter((folder) => !LANGUAGE_IDS.includes(folder))).toEqual([]);
});

test('a file that is named for a language is named for one we know', () => {
  const named = ROOMS.flatMap((room) => readdirSync(join(SOURCE, room), { recursive: true, encoding: 'utf8' })).filter(
    (file) => /\.[a-z]{2,3}\.(?:ts|txt)$/.test(file),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((file) => languageOf(file) === undefined)).toEqual([]);
});

test('the words of a language come by a table alone, so that they can come to a page later', () => {
  const files = ROOMS.flatMap((room) =>
    readdirSync(join(SOURCE, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${room}/${file}`),
  );
  expect(strayImports(new Map(files.map((file) => [file, readFileSync(join(SOURCE, file), 'utf8')])))).toEqual([]);
});

test('code that goes round the tables is named', () => {
  const files = new Map([
    ['checks/a/words.ts', "import { words as lv } from './words.lv.ts';\nwordTable<A>('a', { lv });"],
    ['checks/a/words.lv.ts', "import { more } from './lv/more.ts';"],
    ['checks/a/find.ts', "import { words } from './words.lv.ts';"],
  ]);
  expect(strayImports(files)).toEqual(['checks/a/find.ts imports checks/a/words.lv.ts']);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Scratch, scratchCopy } from './scratch.ts';

let scratch: Scratch;
beforeAll(() => {
  scratch = scratchCopy();
});
afterAll(() => scratch.remove());

const read = (file: string) => readFileSync(join(scratch.root, file), 'utf8');
const newSite = (...args: string[]) => scratch.run('node', 'src/build/new/main.mjs', 'site', ...args);

test.each([
  ['x', 'x.com', 'There is a site "x" already.'],
  ['Jauns', 'jauns.lv', '"Jauns" cannot name a folder'],
  ['jauns', 'https://jauns.lv/', '"https://jauns.lv/" is not a host'],
  ['site', 'site.lv', '"site" is a name that the registry uses already.'],
])('%s at %s is refused in one sentence, and nothing is written', async (name, host, sentence) => {
  const before = read('src/sites/index.ts');
  const { code, said } = await newSite(name, host);
  expect(code).toBe(2);
  expect(said).toContain(sentence);
  expect(read('src/sites/index.ts')).toBe(before);
});

test('what cannot be made is answered with what can', async () => {
  const { code, said } = await scratch.run('node', 'src/build/new/main.mjs', 'sight', 'x');
  expect(code).toBe(2);
  expect(said).toMatch(/KIND is .*site/);
});

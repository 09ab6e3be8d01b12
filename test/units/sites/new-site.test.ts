import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeSite } from '../../sites/new.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ka-varda-new-'));
  for (const room of ['src/sites', 'test/sites']) cpSync(room, join(root, room), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const read = (file: string) => readFileSync(join(root, file), 'utf8');

test('a new site is a folder, a practice page and a line in both registries, before the one that takes any page', () => {
  expect(makeSite('vel-neviena', 'www.vel-neviena.lv', root)).toBeUndefined();
  expect(read('src/sites/vel-neviena/index.ts')).toContain("id: 'vel-neviena.lv'");
  expect(existsSync(join(root, 'test/sites/vel-neviena/page.tsx'))).toBe(true);
  expect(read('src/sites/index.ts')).toMatch(
    /import \{ velNeviena \} from '.\/vel-neviena\/index.ts';.*\n {2}velNeviena,\n {2}\/\/[^\n]*\n {2}any,\n\];/s,
  );
  expect(read('test/sites/index.ts')).toMatch(
    /import \{ velNeviena \} from '.\/vel-neviena\/site.ts';.*\n {2}velNeviena,\n {2}any,\n\];/s,
  );
});

test.each([
  ['x', 'x.com', 'There is a site "x" already.'],
  ['Jauns', 'jauns.lv', '"Jauns" cannot name a folder'],
  ['jauns', 'https://jauns.lv/', '"https://jauns.lv/" is not a host'],
  ['site', 'site.lv', '"site" is a name that the registry uses already.'],
])('%s at %s is refused in one sentence, and nothing is written', (name, host, sentence) => {
  const before = read('src/sites/index.ts');
  expect(makeSite(name, host, root)).toContain(sentence);
  expect(read('src/sites/index.ts')).toBe(before);
});

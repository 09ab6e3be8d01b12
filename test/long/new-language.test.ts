import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PRACTICE, PRACTICE_DAY } from '../../src/policy/examples/practice.ts';
import { type Scratch, scratchCopy } from '../units/build/scratch.ts';

let scratch: Scratch;
beforeAll(() => {
  scratch = scratchCopy();
});
afterAll(() => scratch.remove());

const REGISTRY = 'src/languages/registered.ts';
const read = (file: string) => readFileSync(join(scratch.root, file), 'utf8');
const newLanguage = (code: string) => scratch.run('node', 'src/build/new/main.mjs', 'language', code);

test.each([
  ['lv', 'There is a language "lv" already.'],
  ['Eesti', '"Eesti" is no code of a language'],
])('%s is refused in one sentence, and nothing is written', async (code, sentence) => {
  const before = read(REGISTRY);
  const { code: exit, said } = await newLanguage(code);
  expect(exit).toBe(2);
  expect(said).toContain(sentence);
  expect(read(REGISTRY)).toBe(before);
});

test('a new language is a folder and a line, has its script, and its posts are judged for authority', async () => {
  const before = read(REGISTRY);
  const made = await newLanguage('et');
  expect(made.said).toContain('Made or changed src/languages/et, src/languages/registered.ts.');
  expect(read(REGISTRY).split('\n').length).toBe(before.split('\n').length + 1);

  // Nothing else has to know it.
  await scratch.green('npx', 'tsc', '--noEmit');
  await scratch.green('node', 'build.mjs');
  expect(read('dist/chromium/languages/et.js').length).toBeGreaterThan(0);
  await scratch.green(
    'npx',
    'vitest',
    'run',
    '--project',
    'units',
    'test/units/structure/languages.test.ts',
    'test/units/structure/walls.test.ts',
  );

  const text = 'Alates homsest on kõik järved suletud, meie eesti keeles kirjutatud otsus on tehtud.';
  const post = { id: 'et', text, account: PRACTICE.account };
  writeFileSync(
    join(scratch.root, 'ask.mjs'),
    `import { createChecker } from './dist/engine.mjs';
    const { check } = createChecker(${JSON.stringify({ rules: PRACTICE.rules, today: PRACTICE_DAY })});
    console.log(JSON.stringify(check(${JSON.stringify(post)})));`,
  );
  const report = JSON.parse(await scratch.green('node', 'ask.mjs'));
  expect(report.lang).toBe('et');
  expect(new Set(report.findings.map(({ group }: { group: string }) => group))).toEqual(new Set(['authority']));
}, 600_000);

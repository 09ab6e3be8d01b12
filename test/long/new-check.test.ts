import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Scratch, scratchCopy } from '../units/build/scratch.ts';

let scratch: Scratch;
beforeAll(() => {
  scratch = scratchCopy();
});
afterAll(() => scratch.remove());

const read = (file: string) => readFileSync(join(scratch.root, file), 'utf8');
const newCheck = (...args: string[]) => scratch.run('node', 'src/build/new/main.mjs', 'check', ...args);

/** It builds everything and runs tests in tests: half a minute on a quiet machine. */
const PATIENCE = 600_000;

test(
  'a new check is a folder with its pieces and a line in the registry, green at once',
  async () => {
    const made = await newCheck('legal', 'roman-numerals');
    expect(made.code, made.said).toBe(0);
    // The first of a group that has no checks yet, too.
    expect(await newCheck('dialogue', 'silence')).toMatchObject({ code: 0 });
    expect(read('src/checks/registry.ts')).toMatch(/\n {2}legalRomanNumerals,\n {2}legalWholePost,/);
    expect(read('src/checks/registry.ts')).toMatch(/\n {2}dialogueSilence,\n\];/);
    expect(read('src/checks/README.md')).toContain('`legal/roman-numerals`');
    await scratch.green('npx', 'biome', 'check', '--vcs-enabled=false', 'src/checks');
    await scratch.green('npx', 'tsc', '--noEmit');

    await scratch.green('node', 'build.mjs');
    expect(existsSync(join(scratch.root, 'dist/chromium/manifest.json'))).toBe(true);
    const { said } = await scratch.run('node', 'dist/cli.mjs', 'check', '--text', 'Te ir parauga frāze.');
    expect(said).toContain('[legal/roman-numerals, ieteikums]');

    const units = ['npx', 'vitest', 'run', '--project', 'units', '--reporter', 'verbose'] as const;
    await scratch.green(...units, 'test/units/structure', 'test/units/readme.test.ts');
    const cases = [
      'test/units/checks/cases.test.ts',
      'test/units/checks/examples.test.ts',
      '-t',
      'roman-numerals|silence',
    ];
    expect(await scratch.green(...units, ...cases)).toContain(
      'legal/roman-numerals > lv flags: Šajā ierakstā ir parauga frāze.',
    );
  },
  PATIENCE,
);

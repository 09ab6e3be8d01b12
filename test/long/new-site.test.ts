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
const newSite = (...args: string[]) => scratch.run('node', 'src/build/new/main.mjs', 'site', ...args);

/** It builds everything and runs tests in tests: half a minute on a quiet machine. */
const PATIENCE = 600_000;

test(
  'a new site has its script, its manifest line and green tests of structure and privacy',
  async () => {
    expect((await newSite('forums')).code).toBe(0);
    const made = await newSite('my-forum', 'www.my-forum.lv');
    expect(made.said).toContain('src/sites/my-forum');
    expect(made.code).toBe(0);
    // Before the one that takes every page.
    expect(read('src/sites/index.ts')).toMatch(/\n {2}forums,\n {2}myForum,\n {2}\/\/[^\n]*\n {2}any,\n\];/);
    expect(read('test/sites/index.ts')).toMatch(/\n {2}forums,\n {2}myForum,\n {2}any,\n\];/);
    expect(read('src/sites/README.md')).toContain('www.my-forum.lv');
    await scratch.green('npx', 'biome', 'check', '--vcs-enabled=false', 'src/sites', 'test/sites');

    await scratch.green('node', 'build.mjs');
    const { content_scripts: scripts } = JSON.parse(read('dist/chromium/manifest.json'));
    const own = scripts.filter(({ matches }: { matches: string[] }) => matches.includes('https://www.my-forum.lv/*'));
    expect(own.length).toBeGreaterThan(0);
    for (const file of own[0].js) expect(existsSync(join(scratch.root, 'dist/chromium', file)), file).toBe(true);

    const units = ['test/units/structure', 'test/units/sites/private.test.ts', 'test/units/readme.test.ts'];
    expect(
      await scratch.green('npx', 'vitest', 'run', '--project', 'units', '--reporter', 'verbose', ...units),
    ).toContain('my-forum');
  },
  PATIENCE,
);

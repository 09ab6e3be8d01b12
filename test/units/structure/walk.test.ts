import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const PAGE = 'src/README.md';

/** The files of the way of one post, in its order. */
const steps = read(PAGE)
  .split('\n')
  .filter((line) => /^\| \d+[a-z]? \|/.test(line))
  .flatMap((line) => [...line.matchAll(/`(src\/[\w./-]+\.(?:tsx?|mjs))`/g)].map(([, file = '']) => file));

const importsOf = (file: string): string[] =>
  [...read(file).matchAll(/\bfrom\s*'(\.[^']+)'/g)].map(([, path = '']) => relative('.', resolve(dirname(file), path)));

/** What runs by itself: the build, and what it makes scripts of. */
const BUILD = ['build.mjs', 'src/build/scripts.mjs'];
const isStarted = (file: string): boolean => BUILD.some((build) => read(build).includes(file));

test('somebody who follows the page alone can walk one post through the code', () => {
  expect(steps.length).toBeGreaterThan(30);
  const known = new Set<string>(BUILD);
  const lost: string[] = [];
  for (const file of steps) {
    const leads = isStarted(file) || [...known].some((one) => importsOf(one).includes(file));
    if (!leads && !known.has(file)) lost.push(file);
    known.add(file);
  }
  expect(lost, `${PAGE} names these files before anything that leads to them`).toEqual([]);
});

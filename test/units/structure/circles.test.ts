import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const SOURCE = resolve(import.meta.dirname, '../../../src');
/** Imports and re-exports of types too: what a file needs to be understood is no less needed for being erased. */
const IMPORT = /^(?:import|export)\b[^;']*?from\s*'(\.[^']+)'|^import\s+'(\.[^']+)'|\bimport\(\s*'(\.[^']+)'/gm;

type Graph = ReadonlyMap<string, readonly string[]>;

const graphOf = (files: ReadonlyMap<string, string>): Graph =>
  new Map(
    [...files].map(([file, text]) => [
      file,
      [...text.matchAll(IMPORT)].map(([, from, bare, later]) =>
        relative('.', join(dirname(file), from ?? bare ?? later ?? '')),
      ),
    ]),
  );

/** Every circle that a walk along the imports runs into, as the files on it. */
function circlesIn(graph: Graph): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push([...way.slice(at), file].join(' -> '));
    if (at >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return circles;
}

test('no file of the source imports itself in a circle', () => {
  const names = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const graph = graphOf(new Map(names.map((file) => [file, readFileSync(join(SOURCE, file), 'utf8')])));
  // Otherwise the walk would end at what it cannot find, and find nothing.
  for (const [file, others] of graph) {
    for (const other of others) expect(existsSync(join(SOURCE, other)), `${file} imports ${other}`).toBe(true);
  }
  expect(circlesIn(graph)).toEqual([]);
});

test('a circle is found, also one of types', () => {
  const files = new Map([
    ['a.ts', "import { b } from './room/b.ts';"],
    ['room/b.ts', "import type { C } from '../c.ts';"],
    ['c.ts', "export type { A } from './a.ts';"],
    ['d.ts', "import { a } from './a.ts';"],
  ]);
  expect(circlesIn(graphOf(files))).toEqual(['a.ts -> room/b.ts -> c.ts -> a.ts']);
});

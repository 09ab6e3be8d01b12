import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Cases } from '../../../src/checks/contract.ts';
import { CHECKS } from '../../../src/checks/registry.ts';
import { SOURCES } from '../../../src/checks/sources.ts';

const CHECKS_ROOM = resolve(import.meta.dirname, '../../../src/checks');
const files = import.meta.glob<{ cases: Cases }>('../../../src/checks/*/*/cases.ts', { eager: true });

/** A check's folder is one that holds an `index.ts`; word data that a group shares lies beside. */
const folders = readdirSync(CHECKS_ROOM, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((group) =>
    readdirSync(join(CHECKS_ROOM, group.name), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(CHECKS_ROOM, group.name, entry.name, 'index.ts')))
      .map((entry) => `${group.name}/${entry.name}`),
  );

test('every folder of a check is in the registry, and nothing else is', () => {
  expect(CHECKS.map(({ id }) => id).sort()).toEqual(folders.sort());
});

describe.each(CHECKS.map((check) => [check.id, check] as const))('%s', (id, check) => {
  test('has its pieces: messages in both languages, cases; with words their shape, their table and a language', () => {
    const pieces = readdirSync(join(CHECKS_ROOM, id));
    expect(pieces).toEqual(expect.arrayContaining(['index.ts', 'lv.ts', 'en.ts', 'cases.ts']));
    const words = pieces.filter((piece) => /^words\.\w+\.ts$/.test(piece));
    expect({ table: pieces.includes('words.ts'), shape: pieces.includes('shape.ts') }, 'words').toEqual({
      table: words.length > 0,
      shape: words.length > 0,
    });
    // A plain list is nothing without the file that reads it.
    for (const list of pieces.filter((piece) => piece.endsWith('.txt')))
      expect(words).toContain(list.replace('.txt', '.ts'));
  });

  test('shows in cases what it flags and what it leaves alone', () => {
    const cases = files[`../../../src/checks/${id}/cases.ts`]?.cases;
    for (const lang of check.reads?.languages() ?? ['lv', 'en']) {
      const set = lang === 'lv' || lang === 'en' ? cases?.[lang] : cases?.others?.[lang];
      expect(set?.flags.length, `${lang} flags`).toBeGreaterThan(0);
      expect(set?.allows.length, `${lang} allows`).toBeGreaterThan(0);
    }
  });

  test('belongs to its group and rests on known sources', () => {
    expect(id.split('/')[0]).toBe(check.group);
    expect(check.basis.length).toBeGreaterThan(0);
    for (const source of check.basis) expect(Object.keys(SOURCES)).toContain(source);
  });
});

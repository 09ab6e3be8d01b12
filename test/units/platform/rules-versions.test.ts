import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ask, inStore } from '../../../src/platform/database.ts';
import {
  dropRulesVersions,
  keepRules,
  listRulesVersions,
  MOST_VERSIONS,
} from '../../../src/platform/rules-versions.ts';
import { PRACTICE } from '../../../src/policy/examples/practice.ts';
import type { Rules } from '../../../src/policy/file/rules.ts';
import { parseRules } from '../../../src/policy/file/schema.ts';
import { fullDisk } from './full-disk.ts';

const NOW = Date.UTC(2026, 10, 22, 10);
const version = (number: number): Rules => ({ ...PRACTICE.rules, version: number });
const listed = async () => (await listRulesVersions()).value?.map(({ rules }) => rules.version);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

test('each set of rules is kept, the newest first, with the moment it came into force', async () => {
  await keepRules(null, version(1), NOW);
  await keepRules(version(1), version(2), NOW + 1);
  expect((await listRulesVersions()).value).toEqual([
    { id: 2, since: NOW + 1, rules: version(2) },
    { id: 1, since: NOW, rules: version(1) },
  ]);
});

test('what was in force before the first change can be put back, also after the rules were taken off', async () => {
  await keepRules(version(4), version(5), NOW);
  expect(await listed()).toEqual([5, 4]);
  await keepRules(version(5), null, NOW);
  expect(await listed()).toEqual([5, 4]);
});

test('the same rules again make no second version', async () => {
  await keepRules(null, version(1), NOW);
  await keepRules(version(1), structuredClone(version(1)), NOW);
  expect(await listed()).toEqual([1]);
});

test('levels set one after another are one version, and the rules before them stay', async () => {
  const levels = (level: 'hint' | 'confirm' | 'block') => ({ ...version(1), enforcement: { legal: level } });
  await keepRules(null, version(1), NOW);
  await keepRules(version(1), levels('hint'), NOW);
  await keepRules(levels('hint'), levels('confirm'), NOW);
  await keepRules(levels('confirm'), levels('block'), NOW);
  expect((await listRulesVersions()).value?.map(({ rules }) => rules.enforcement)).toEqual([
    { legal: 'block' },
    undefined,
  ]);
});

test('of too many the oldest go', async () => {
  for (let number = 1; number <= MOST_VERSIONS + 3; number += 1) await keepRules(null, version(number), NOW + number);
  const kept = await listed();
  expect(kept).toHaveLength(MOST_VERSIONS);
  expect(kept?.[0]).toBe(MOST_VERSIONS + 3);
});

test('what cannot be read is left out, and all can be deleted', async () => {
  await keepRules(null, version(1), NOW);
  await inStore('rules', 'readwrite', (store) => ask(store.add({ since: NOW, rules: { format: 'another' } })));
  await inStore('rules', 'readwrite', (store) => ask(store.add('nothing')));
  expect(await listed()).toEqual([1]);
  await dropRulesVersions();
  expect(await listed()).toEqual([]);
});

test('on a full disk the older half makes room; where that does not help, every version stays', async () => {
  for (let number = 1; number <= 5; number += 1) await keepRules(null, version(number), NOW + number);
  fullDisk('deleted');
  expect(await keepRules(version(5), version(6), NOW + 6)).toEqual({ value: undefined });
  expect(await listed()).toEqual([6, 5, 4, 3]);
  vi.restoreAllMocks();
  fullDisk('never');
  expect(await keepRules(version(6), version(7), NOW + 7)).toEqual({ trouble: 'full' });
  expect(await listed()).toEqual([6, 5, 4, 3]);
});

test('no stored value throws or is half taken, good versions stay, and keys that nobody knows survive', async () => {
  const known = { ...version(1), future: { deep: [1] } } as Rules;
  const spoilt = fc.record({ since: fc.anything(), rules: fc.anything() }, { requiredKeys: [] });
  const partly = fc
    .record(Object.fromEntries(Object.keys(PRACTICE.rules).map((key) => [key, fc.anything()])), { requiredKeys: [] })
    .map((fields) => ({ since: NOW, rules: { ...PRACTICE.rules, ...fields } }));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(fc.anything(), spoilt, partly), { maxLength: 6 }), async (junk) => {
      globalThis.indexedDB = new IDBFactory();
      await keepRules(null, known, NOW);
      await inStore('rules', 'readwrite', async (store) => {
        for (const value of junk) await ask(store.add(value));
      });
      const { value = [], trouble } = await listRulesVersions();
      expect(trouble).toBeUndefined();
      // Whatever is listed can be put back: it is whole by the same reading as a file.
      for (const { rules, since } of value) {
        expect(parseRules(rules)).toEqual({ rules });
        expect(Number.isFinite(new Date(since).getTime())).toBe(true);
      }
      expect(value.at(-1)).toEqual({ id: 1, since: NOW, rules: known });
      expect((await keepRules(null, version(2), NOW)).trouble).toBeUndefined();
      expect((await listed())?.[0]).toBe(2);
    }),
    { numRuns: 60 },
  );
});

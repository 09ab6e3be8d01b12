import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { ask, inStore } from '../../../src/platform/database.ts';
import {
  dropRulesVersions,
  keepRules,
  listRulesVersions,
  MOST_VERSIONS,
} from '../../../src/platform/rules-versions.ts';
import { PRACTICE } from '../../../src/policy/practice.ts';
import type { Rules } from '../../../src/policy/rules.ts';

const NOW = Date.UTC(2026, 10, 22, 10);
const version = (number: number): Rules => ({ ...PRACTICE.rules, version: number });
const listed = async () => (await listRulesVersions()).value?.map(({ rules }) => rules.version);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

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

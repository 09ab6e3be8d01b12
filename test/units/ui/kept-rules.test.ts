import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PRACTICE } from '../../../src/policy/examples/practice.ts';
import { fullDisk } from '../platform/full-disk.ts';
import { settingsOn, storageInMemory } from './stored.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.doUnmock('webextension-polyfill');
});

test('rules come into force at once, and that they cannot be put back later is remembered until they can', async () => {
  const { loadSettings } = await settingsOn(storageInMemory());
  const { rulesAreKept, saveAndKeepRules } = await import('../../../src/ui/pages/handover/kept-rules.ts');
  const { storeTroubles } = await import('../../../src/platform/store-trouble.ts');
  fullDisk('never');
  await saveAndKeepRules({ rules: PRACTICE.rules });
  expect((await loadSettings()).settings.rules).toEqual(PRACTICE.rules);
  await rulesAreKept();
  expect(await storeTroubles()).toEqual({ rules: 'full' });
  vi.restoreAllMocks();
  await saveAndKeepRules({ rules: { ...PRACTICE.rules, version: 9 } });
  await rulesAreKept();
  expect(await storeTroubles()).toEqual({});
});

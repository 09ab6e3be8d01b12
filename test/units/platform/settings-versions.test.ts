import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { broughtUp, isNewer, type Step } from '../../../src/platform/settings-versions.ts';
import { settingsOn, storageInMemory } from '../ui/stored.ts';

const RULES = { format: 'ka-varda/rules@1', version: 3, people: [{ id: 'liga', name: 'Līga Egle', role: 'head' }] };
const WHOLE = {
  version: 1,
  ui: 'en',
  me: 'liga',
  accounts: [{ site: 'x.com', handle: 'liga_eg', kind: 'personal' }],
  rules: RULES,
  silenced: ['legal/phrase'],
  asked: ['x.com/liga_eg'],
  personalDrafts: true,
};

afterEach(() => vi.doUnmock('webextension-polyfill'));

describe('steps from version to version', () => {
  const named: Step = ({ language, ...others }) => ({ ...others, ui: language });
  const listed: Step = ({ account, ...others }) => ({ ...others, accounts: [account] });

  test('each is taken once, from where the stored version stands', () => {
    const steps = [named, listed];
    expect(broughtUp({ language: 'en', account: 'a' }, steps)).toEqual({ version: 2, ui: 'en', accounts: ['a'] });
    expect(broughtUp({ version: 1, ui: 'en', account: 'a' }, steps)).toEqual({ version: 2, ui: 'en', accounts: ['a'] });
    expect(broughtUp({ version: 2, ui: 'en', accounts: [] }, steps)).toEqual({ version: 2, ui: 'en', accounts: [] });
  });

  test('a step that fails leaves the fields to be read one by one', () => {
    const failing: Step = () => {
      throw new Error('not what was expected');
    };
    expect(broughtUp({ ui: 'en' }, [failing])).toEqual({ version: 1, ui: 'en' });
  });

  test('what a later version stored is left as it is', () => {
    expect(isNewer({ version: 3 }, [named, listed])).toBe(true);
    expect(broughtUp({ version: 3, language: 'en' }, [named, listed])).toEqual({ version: 3, language: 'en' });
  });
});

describe('settings of other versions', () => {
  test('those without a version are taken over whole', async () => {
    const { version: _, ...unversioned } = WHOLE;
    const { loadSettings } = await settingsOn(storageInMemory({ settings: unversioned, settingsCopy: unversioned }));
    expect(await loadSettings()).toEqual({ settings: WHOLE });
  });

  test('those of a later version are used as far as they can be read, and a change hurts nothing else', async () => {
    const later = { ...WHOLE, version: 9, accounts: { 'x.com': ['liga_eg'] }, future: { deep: [1] } };
    const storage = storageInMemory({ settings: later, settingsCopy: later });
    const { loadSettings, saveSettings } = await settingsOn(storage);
    expect((await loadSettings()).settings).toMatchObject({ version: 1, ui: 'en', me: 'liga', accounts: [] });
    await saveSettings({ ui: 'lv' });
    expect(storage.kept.get('settings')).toEqual({ ...later, ui: 'lv' });
    expect(storage.kept.get('settingsCopy')).toEqual({ ...later, ui: 'lv' });
  });

  test('keys that nobody knows survive a change', async () => {
    const storage = storageInMemory({ settings: { ...WHOLE, extra: 1 }, settingsCopy: WHOLE });
    await (await settingsOn(storage)).saveSettings({ ui: 'lv' });
    expect(storage.kept.get('settings')).toEqual({ ...WHOLE, ui: 'lv', extra: 1 });
  });
});

describe('a storage that is out of order', () => {
  test('while it cannot be read it is not written over, and the change is made when it can be read again', async () => {
    const storage = storageInMemory({ settings: WHOLE, settingsCopy: WHOLE });
    const { loadSettings, saveSettings } = await settingsOn(storage);
    const added = { site: 'x.com', handle: 'iestade', kind: 'institution' as const };
    storage.error.reading = true;
    const { settings, trouble } = await saveSettings(({ accounts }) => ({ accounts: [...accounts, added] }));
    expect([settings.accounts, trouble]).toEqual([[added], 'unreadable']);
    expect(storage.kept.get('settings')).toEqual(WHOLE);
    storage.error.reading = false;
    expect((await loadSettings()).settings.accounts).toEqual([...WHOLE.accounts, added]);
    expect(await saveSettings({ ui: 'lv' })).toEqual({
      settings: { ...WHOLE, ui: 'lv', accounts: [...WHOLE.accounts, added] },
    });
    expect(await loadSettings()).toEqual({ settings: storage.kept.get('settings') });
  });

  test('a field that a later version wrote in a way of its own is not lost from the copy by a change of another', async () => {
    const storage = storageInMemory({
      settings: { ...WHOLE, version: 2, silenced: '' },
      settingsCopy: { ...WHOLE, silenced: ['legal/phrase'] },
    });
    const { loadSettings, saveSettings } = await settingsOn(storage);
    await saveSettings({ ui: 'en' });
    expect((await loadSettings()).settings).toMatchObject({ ui: 'en', silenced: ['legal/phrase'] });
    expect(storage.kept.get('settings')).toMatchObject({ version: 2, silenced: '' });
  });

  test('no stored value throws or is half taken, and what is saved afterwards is read back', async () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record(
        Object.fromEntries(
          Object.keys(WHOLE).map((key) => [key, fc.oneof(fc.anything(), fc.constant(WHOLE[key as 'me']))]),
        ),
      ),
    );
    await fc.assert(
      fc.asyncProperty(anything, anything, async (settings, settingsCopy) => {
        const storage = storageInMemory(JSON.parse(JSON.stringify({ settings, settingsCopy }, asJson)));
        const { loadSettings, saveSettings } = await settingsOn(storage);
        const { settings: read } = await loadSettings();
        expect(['lv', 'en']).toContain(read.ui);
        expect(read.me === null || typeof read.me === 'string').toBe(true);
        expect(read.rules === null || read.rules.format === 'ka-varda/rules@1').toBe(true);
        for (const account of read.accounts) expect(Object.keys(account).sort()).toEqual(['handle', 'kind', 'site']);
        for (const list of [read.silenced, read.asked]) for (const word of list) expect(typeof word).toBe('string');
        expect(typeof read.personalDrafts).toBe('boolean');
        const ui = read.ui === 'lv' ? 'en' : 'lv';
        await saveSettings({ ui });
        expect((await loadSettings()).settings).toEqual({ ...read, ui });
      }),
      { numRuns: 40 },
    );
  });
});

/** The browser's storage holds JSON. */
const asJson = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? `${value}` : value);

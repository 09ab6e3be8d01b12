import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { settingsOn, storageInMemory } from './stored.ts';

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
const NOTHING_SET = {
  version: 1,
  ui: 'lv',
  me: null,
  accounts: [],
  rules: null,
  silenced: [],
  asked: [],
  personalDrafts: false,
};

afterEach(() => vi.doUnmock('webextension-polyfill'));

describe('reading', () => {
  test('nothing stored yet: Latvian, nobody, built-in rules, and no complaint', async () => {
    const { loadSettings } = await settingsOn(storageInMemory());
    expect(await loadSettings()).toEqual({ settings: NOTHING_SET });
  });

  test('what was saved is there when the page is opened again', async () => {
    const storage = storageInMemory();
    await (await settingsOn(storage)).saveSettings({ ui: 'en', me: 'liga', rules: RULES as never });
    const { settings, trouble } = await (await settingsOn(storage)).loadSettings();
    expect(settings).toMatchObject({ ui: 'en', me: 'liga', rules: RULES });
    expect(trouble).toBeUndefined();
  });

  test.each([
    ['a wrong language', { ...WHOLE, ui: 'xx' }],
    ['rules that are none', { ...WHOLE, rules: { format: 'something else' } }],
    ['rules that are a text', { ...WHOLE, rules: 'rules' }],
    ['accounts of a wrong shape', { ...WHOLE, accounts: [{ site: 'x.com' }] }],
    ['a person that is a number', { ...WHOLE, me: 7 }],
    ['silenced checks that are no list', { ...WHOLE, silenced: 'legal/phrase' }],
    ['an account without a name that was asked about', { ...WHOLE, asked: [''] }],
    ['a wish about drafts that is a text', { ...WHOLE, personalDrafts: 'yes' }],
    ['settings that are a text', 'broken'],
    ['settings that are a list', [1, 2]],
  ])('%s: the last good copy serves, with a word about it', async (_, settings) => {
    const { loadSettings } = await settingsOn(storageInMemory({ settings, settingsCopy: WHOLE }));
    const loaded = await loadSettings();
    expect(loaded.trouble).toBe('corrupt');
    expect(loaded.settings).toMatchObject({ ...WHOLE, rules: { version: 3 } });
  });

  test('both copies spoilt: what can still be read is kept', async () => {
    const spoilt = { ...WHOLE, rules: { format: 1 } };
    const { loadSettings } = await settingsOn(storageInMemory({ settings: spoilt, settingsCopy: spoilt }));
    const { settings, trouble } = await loadSettings();
    expect(settings).toMatchObject({ ui: 'en', me: 'liga', rules: null });
    expect(trouble).toBe('corrupt');
  });

  test('a field that an older version did not have is no damage', async () => {
    const { loadSettings } = await settingsOn(storageInMemory({ settings: { version: 1, ui: 'en' } }));
    expect(await loadSettings()).toEqual({ settings: { ...NOTHING_SET, ui: 'en' } });
  });

  test('a storage that throws gives the built-in settings', async () => {
    const storage = storageInMemory({ settings: WHOLE });
    storage.error.reading = true;
    const { loadSettings } = await settingsOn(storage);
    expect(await loadSettings()).toMatchObject({ settings: { ui: 'lv', rules: null }, trouble: 'unreadable' });
  });
});

describe('whatever is stored', () => {
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.record(Object.fromEntries(Object.keys(WHOLE).map((key) => [key, fc.jsonValue()])), { requiredKeys: [] }),
    fc.record({ version: fc.jsonValue(), rules: fc.jsonValue().map((people) => ({ ...RULES, people })) }),
    fc.constant(WHOLE),
  );

  test('it is read without a throw, and each field is whole: as stored, as in the copy, or as built in', async () => {
    await fc.assert(
      fc.asyncProperty(anything, anything, async (settings, settingsCopy) => {
        const { loadSettings, saveSettings } = await settingsOn(storageInMemory({ settings, settingsCopy }));
        const loaded = (await loadSettings()).settings;
        const sources = [settings, settingsCopy, NOTHING_SET].map((from) => from as Record<string, unknown> | null);
        for (const [field, value] of Object.entries(loaded)) {
          if (field === 'version') continue;
          expect(sources.map((from) => JSON.stringify(from?.[field]))).toContain(JSON.stringify(value));
        }
        // And what is saved then is kept, with nothing lost.
        expect((await saveSettings({ ui: 'en' })).settings).toEqual({ ...loaded, ui: 'en' });
      }),
      { numRuns: 60 },
    );
  });
});

describe('saving', () => {
  test('a full storage: the change holds in this page, and is said not to be kept', async () => {
    const storage = storageInMemory({ settings: WHOLE, settingsCopy: WHOLE });
    const { loadSettings, saveSettings } = await settingsOn(storage);
    storage.error.writing = true;
    expect(await saveSettings({ me: null })).toMatchObject({ settings: { me: null, ui: 'en' }, trouble: 'full' });
    expect(await loadSettings()).toMatchObject({ settings: { me: null }, trouble: 'full' });
    storage.error.writing = false;
    expect(await saveSettings({ ui: 'lv' })).toEqual({ settings: { ...WHOLE, me: null, ui: 'lv' } });
  });

  test('no room for the copy too: the change is kept, and the copy of before stays', async () => {
    const storage = storageInMemory({ settings: WHOLE, settingsCopy: WHOLE });
    const { saveSettings } = await settingsOn(storage);
    storage.error.room = 1;
    expect(await saveSettings({ ui: 'lv' })).toEqual({ settings: { ...WHOLE, ui: 'lv' } });
    expect(storage.kept.get('settings')).toEqual({ ...WHOLE, ui: 'lv' });
    expect(storage.kept.get('settingsCopy')).toEqual(WHOLE);
  });

  test('changes made at the same moment do not undo each other', async () => {
    const { loadSettings, saveSettings } = await settingsOn(storageInMemory());
    const account = (handle: string) => ({ site: 'x.com', handle, kind: 'personal' as const });
    await Promise.all([
      saveSettings(({ accounts }) => ({ accounts: [...accounts, account('first')] })),
      saveSettings(({ accounts }) => ({ accounts: [...accounts, account('second')] })),
      saveSettings({ ui: 'en' }),
    ]);
    const { settings } = await loadSettings();
    expect(settings.accounts.map(({ handle }) => handle)).toEqual(['first', 'second']);
    expect(settings.ui).toBe('en');
  });

  test('listeners hear of a change until they leave', async () => {
    const storage = storageInMemory();
    const { onSettings, saveSettings } = await settingsOn(storage);
    const leaving = new AbortController();
    const heard: string[] = [];
    onSettings(({ settings }) => heard.push(settings.ui), leaving.signal);
    await saveSettings({ ui: 'en' });
    await vi.waitFor(() => expect(heard).toEqual(['en']));
    leaving.abort();
    await saveSettings({ ui: 'lv' });
    expect(storage.listeners.size).toBe(0);
    expect(heard).toEqual(['en']);
  });
});

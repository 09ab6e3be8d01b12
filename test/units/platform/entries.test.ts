import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';

/** What the first versions kept where scripts in pages could reach it. */
let local: Record<string, unknown>;
let isBroken: boolean;
/** What our own pages said to the worker. */
let said: unknown[];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  [local, isBroken, said] = [{}, false, []];
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({
    default: {
      runtime: {
        sendMessage: async (message: { type: string }) => {
          said.push(message);
          return message.type === 'entries-read' ? { entries: { settings: { ui: 'en' } } } : { done: true };
        },
      },
      storage: {
        local: {
          get: async () => {
            if (isBroken) throw new Error('storage is out of order');
            return structuredClone(local);
          },
          clear: async () => {
            local = {};
          },
        },
        session: { set: async () => {} },
      },
    },
  }));
});

/** The module as a page finds it when it has just opened. */
async function opened() {
  vi.resetModules();
  return import('../../../src/platform/entries.ts');
}

describe('what is set', () => {
  test('is there when it is asked for again, and nothing else is', async () => {
    await (await opened()).writeEntries({ settings: { ui: 'en' }, firstSteps: 2 });
    const { readEntries } = await opened();
    expect(await readEntries(['settings', 'settingsCopy', 'constructor'])).toEqual({ settings: { ui: 'en' } });
  });

  test('FAULTS 2.6: what the first versions left open to pages is taken over once, and is gone from there', async () => {
    local = { settings: { ui: 'en' }, firstSteps: 3 };
    const { readEntries } = await opened();
    expect(await readEntries(['settings', 'firstSteps'])).toEqual({ settings: { ui: 'en' }, firstSteps: 3 });
    expect(local).toEqual({});
  });

  test('FAULTS 2.6: what a script in a page writes there afterwards is never read', async () => {
    await (await opened()).writeEntries({ settings: { ui: 'lv' } });
    local = { settings: { ui: 'en' } };
    expect(await (await opened()).readEntries(['settings'])).toEqual({ settings: { ui: 'lv' } });
  });

  test('where the old place cannot be read, nothing is taken for lost: it is tried again', async () => {
    local = { settings: { ui: 'en' } };
    isBroken = true;
    const { readEntries } = await opened();
    await expect(readEntries(['settings'])).rejects.toThrow();
    isBroken = false;
    expect(await readEntries(['settings'])).toEqual({ settings: { ui: 'en' } });
  });
});

describe('a page of ours', () => {
  const page = async () => {
    vi.resetModules();
    const storage = await import('../../../src/platform/storage.ts');
    storage.beginPage();
    return storage;
  };

  test('leaves reading and writing to the worker, and opens no database itself', async () => {
    const { readStored, writeStored } = await page();
    expect(await writeStored({ firstSteps: 1 })).toBe(true);
    expect(await readStored(['settings'])).toEqual({ settings: { ui: 'en' } });
    expect(said).toEqual([
      { type: 'entries-write', entries: { firstSteps: 1 } },
      { type: 'entries-read', keys: ['settings'] },
    ]);
    expect(await indexedDB.databases()).toEqual([]);
  });
});

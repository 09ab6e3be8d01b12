import browser from 'webextension-polyfill';
import { ask, inStore } from './database.ts';

/**
 * What is set, one value a key, in the extension's own IndexedDB. `storage.local` would be simpler, but Firefox lets
 * scripts in pages read and write that (153 has no `setAccessLevel`), and a page whose process is taken over
 * speaks as such a script.
 */
export type Entries = Record<string, unknown>;

/** Says that what the first versions kept in `storage.local` was taken over. */
const TAKEN_OVER = 'takenOver';

/**
 * The entries of some keys; keys without one are left out.
 * @throws where they cannot be read
 */
export async function readEntries(keys: readonly string[]): Promise<Entries> {
  await takeOver();
  return within('readonly', async (store) => {
    const found: Entries = {};
    for (const key of keys) {
      const value: unknown = await ask(store.get(key));
      if (value !== undefined) found[key] = value;
    }
    return found;
  });
}

/**
 * Writes some entries, all or none.
 * @throws where they are not kept
 */
export async function writeEntries(entries: Entries): Promise<void> {
  await takeOver();
  await within('readwrite', (store) => putAll(store, entries));
}

async function putAll(store: IDBObjectStore, entries: Entries): Promise<void> {
  for (const [key, value] of Object.entries(entries)) await ask(store.put(value, key));
}

let takenOver: Promise<void> | undefined;

/** Once in the life of an installation: afterwards nobody asks what a script in a page may have written there. */
function takeOver(): Promise<void> {
  takenOver ??= (async () => {
    const isDone = await within('readonly', async (store) => (await ask(store.get(TAKEN_OVER))) === true);
    if (isDone) return;
    const old = await browser.storage.local.get(null);
    await within('readwrite', async (store) => {
      // Another page of ours may have been at it just now.
      if ((await ask(store.get(TAKEN_OVER))) !== true) await putAll(store, { ...old, [TAKEN_OVER]: true });
    });
    await browser.storage.local.clear();
  })();
  takenOver.catch(() => {
    takenOver = undefined;
  });
  return takenOver;
}

async function within<T>(mode: 'readonly' | 'readwrite', work: (store: IDBObjectStore) => Promise<T>): Promise<T> {
  const { value, trouble } = await inStore('entries', mode, work);
  if (trouble) throw new Error(`settings: ${trouble}`);
  return value as T;
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Tab } from './driver.ts';

type Extension = typeof import('webextension-polyfill');

/** Where the extension keeps what is set, as `platform/entries.ts` has it. */
const PLACE = { database: 'ka-varda-settings', store: 'entries' };

/** A version from before that, which `KA_VARDA_DIST` may name, has it in `storage.local`. */
const isOlder = (): boolean =>
  !readFileSync(resolve(process.env.KA_VARDA_DIST ?? 'dist', 'chromium/worker.js'), 'utf8').includes(PLACE.database);

/** Writes entries as a page of the extension does (`null` takes one away), and lets its other pages and the worker know. */
export async function putEntries(extensionPage: Tab, entries: Record<string, unknown>): Promise<void> {
  if (isOlder()) {
    await extensionPage.run(async (given) => {
      const { local } = (globalThis as unknown as { browser: Extension }).browser.storage;
      await local.remove(Object.keys(given).filter((key) => given[key] === null));
      await local.set(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)));
    }, entries);
    return;
  }
  await extensionPage.run(
    async ({ database, store }, given) => {
      await new Promise<void>((done, failed) => {
        const opening = indexedDB.open(database);
        opening.onupgradeneeded = () => opening.result.createObjectStore(store);
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(store, 'readwrite');
          for (const [key, value] of Object.entries(given)) {
            if (value === null) writing.objectStore(store).delete(key);
            else writing.objectStore(store).put(value, key);
          }
          writing.onerror = () => failed(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      });
      const { storage } = (globalThis as unknown as { browser: Extension }).browser;
      await storage.session.set({ storedChanged: { keys: Object.keys(given), change: crypto.randomUUID() } });
    },
    PLACE,
    entries,
  );
}

/** What is kept under a key; `undefined` where there is nothing. */
export async function entryOf(extensionPage: Tab, key: string): Promise<unknown> {
  if (isOlder()) {
    return extensionPage.run(
      async (wanted) =>
        (await (globalThis as unknown as { browser: Extension }).browser.storage.local.get(wanted))[wanted],
      key,
    );
  }
  const found = await extensionPage.run(
    ({ database, store }, wanted) =>
      new Promise<{ value: unknown }>((done, failed) => {
        const opening = indexedDB.open(database);
        opening.onupgradeneeded = () => opening.result.createObjectStore(store);
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(store).objectStore(store).get(wanted);
          reading.onerror = () => failed(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            done({ value: reading.result });
          };
        };
      }),
    PLACE,
    key,
  );
  return found.value;
}

/** The stored settings as they are. */
export const storedSettings = async (extensionPage: Tab): Promise<Record<string, unknown>> =>
  (await entryOf(extensionPage, 'settings')) as Record<string, unknown>;

/** Changes some of the stored settings, behind the back of what is shown. */
export async function storeSettings(extensionPage: Tab, change: object): Promise<void> {
  const changed = { ...(await storedSettings(extensionPage)), ...change };
  await putEntries(extensionPage, { settings: changed, settingsCopy: changed });
}

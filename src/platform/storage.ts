import browser from 'webextension-polyfill';
import { type Entries, readEntries, writeEntries } from './entries.ts';
import { readOverWorker, writeOverWorker } from './entry-messages.ts';

/**
 * Our pages leave all this to the worker: a page may be closed at any moment, and takes along what it has not finished;
 * and Firefox gives one in a private window databases of its own.
 */
let isPage = false;

/** Lets this module know that it stands in a page and not in the worker. */
export function beginPage(): void {
  isPage = true;
}

/** Reads some keys of what is set. A storage that throws gives `undefined`. */
export async function readStored(keys: string[]): Promise<Entries | undefined> {
  try {
    return await (isPage ? readOverWorker(keys) : readEntries(keys));
  } catch {
    return undefined;
  }
}

/** Writes some keys at once; tells whether they are kept. A full or failing storage gives `false`. */
export async function writeStored(entries: Entries): Promise<boolean> {
  try {
    if (isPage) return await writeOverWorker(entries);
    await writeEntries(entries);
  } catch {
    return false;
  }
  await tellOf(Object.keys(entries));
  return true;
}

/** A database tells nobody of changes; the browser's memory does, wakes the worker, and is closed to scripts in pages. */
const CHANGED = 'storedChanged';

/** Where the browser has no such memory, open pages learn of the change when they are opened anew. */
const tellOf = (keys: string[]): Promise<void> =>
  browser.storage.session.set({ [CHANGED]: { keys, change: crypto.randomUUID() } }).catch(() => undefined);

/** Calls `listener` whenever `key` changes in what is set, in this or any other page, until `signal` ends. */
export function onStored(key: string, listener: () => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const { keys = [] } = (changes[CHANGED]?.newValue ?? {}) as { keys?: string[] };
    if (area === 'session' && keys.includes(key)) listener();
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
}

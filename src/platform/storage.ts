import browser from 'webextension-polyfill';

/** What went wrong with storage; the surfaces have one sentence for each. */
export type StorageTrouble = 'corrupt' | 'unreadable' | 'full';

/** Why something could not be kept. */
export type KeepingTrouble = Exclude<StorageTrouble, 'corrupt'>;

/** Reads some keys of local storage. A storage that throws gives `undefined`. */
export async function readStored(keys: string[]): Promise<Record<string, unknown> | undefined> {
  try {
    return await browser.storage.local.get(keys);
  } catch {
    return undefined;
  }
}

/** Writes some keys at once; tells whether they are kept. A full or failing storage gives `false`. */
export async function writeStored(entries: Record<string, unknown>): Promise<boolean> {
  try {
    await browser.storage.local.set(entries);
    return true;
  } catch {
    return false;
  }
}

/** Calls `listener` whenever `key` changes in local storage, in this or any other page, until `signal` ends. */
export function onStored(key: string, listener: () => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && key in changes) listener();
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
}

import { ask, inStore, type Outcome } from './database.ts';
import { type RecordEntry, readEntry } from './record-entry.ts';
import { forgetSalt } from './text-hash.ts';

export type { RecordEntry } from './record-entry.ts';

/** About a year of a busy institution; the oldest go first. */
export const MOST_ENTRIES = 5_000;

/** Adds lines to the record, all or none. Never rejects, like everything in this file. */
export const addToRecord = (entries: readonly RecordEntry[]): Promise<Outcome<undefined>> =>
  inStore('record', 'readwrite', async (store) => {
    for (const entry of entries) await ask(store.add(entry));
    const tooMany = (await ask(store.count())) - MOST_ENTRIES;
    if (tooMany > 0) {
      const oldest = await ask(store.getAllKeys(null, tooMany));
      await ask(store.delete(IDBKeyRange.upperBound(oldest.at(-1))));
    }
    return undefined;
  });

/** The whole record, the oldest line first; lines that cannot be read are left out. */
export const listRecord = (): Promise<Outcome<RecordEntry[]>> =>
  inStore('record', 'readonly', async (store) =>
    (await ask(store.getAll())).map(readEntry).filter((entry) => entry !== undefined),
  );

/**
 * Clears the record. The salt goes too, so that what was exported before cannot be compared with what is
 * recorded from now on.
 */
export async function clearRecord(): Promise<Outcome<undefined>> {
  const cleared = await inStore('record', 'readwrite', (store) => ask(store.clear()));
  return cleared.trouble ? cleared : forgetSalt('record');
}

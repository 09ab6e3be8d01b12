import { ask, inStore, inStoreWithRoom, type Outcome } from './database.ts';
import { type RecordEntry, readEntry } from './record-entry.ts';
import { forgetSalt } from './text-hash.ts';

export type { RecordEntry } from './record-entry.ts';

/** About a year of a busy institution; the oldest go first. */
export const MOST_ENTRIES = 5_000;
/** A mend that is undone and made again comes within so many lines. */
const SAME_WITHIN = 100;

/**
 * Adds lines to the record, all or none. What one check found in one text is mended once, however often the mend is
 * undone and made again. Never rejects, like everything in this file.
 */
export const addToRecord = (entries: readonly RecordEntry[]): Promise<Outcome<undefined>> => {
  const add = async (store: IDBObjectStore) => {
    const known = await latest(store);
    for (const entry of entries) {
      if (entry.decision !== 'mended' || !known.some((one) => isSame(one, entry))) await ask(store.add(entry));
    }
    await dropOldest(store, (await ask(store.count())) - MOST_ENTRIES);
    return undefined;
  };
  return inStoreWithRoom('record', add, async (store) => dropOldest(store, Math.ceil((await ask(store.count())) / 10)));
};

async function dropOldest(store: IDBObjectStore, count: number): Promise<void> {
  if (count <= 0) return;
  const oldest = await ask(store.getAllKeys(null, count));
  if (oldest.length > 0) await ask(store.delete(IDBKeyRange.upperBound(oldest.at(-1))));
}

async function latest(store: IDBObjectStore): Promise<RecordEntry[]> {
  const last = (await ask(store.openKeyCursor(null, 'prev')))?.key;
  if (typeof last !== 'number') return [];
  const lines = await ask(store.getAll(IDBKeyRange.lowerBound(last - SAME_WITHIN, true)));
  return lines.map(readEntry).filter((entry) => entry !== undefined);
}

const isSame = (first: RecordEntry, second: RecordEntry): boolean =>
  (['day', 'account', 'check', 'decision', 'hash'] as const).every((field) => first[field] === second[field]);

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

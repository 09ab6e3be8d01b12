import { type RecordEntry, readEntry } from '../policy/record/entry.ts';
import { ask, inStore, inStoreWithRoom, type Outcome } from './database.ts';
import { forgetSalt } from './text-hash.ts';

export type { RecordEntry } from '../policy/record/entry.ts';

/** About a year of a busy institution; the oldest go first. */
export const MOST_ENTRIES = 5_000;
/** Lines of one day for one site and one decision: more than anybody decides, and too few to push older days out. */
export const MOST_A_DAY = 100;
/** An ordinary day is within so many of the latest lines. */
const DAY_WITHIN = 128;

/**
 * Adds lines of one day to the record, all or none. What one check found in one text is held once and fixed once a day, however
 * often the press is repeated, or the fix undone and made again; and a day takes so many lines and no more, so that
 * no page pushes older lines out. Never rejects, like everything in this file.
 */
export const addToRecord = (entries: readonly RecordEntry[]): Promise<Outcome<undefined>> => {
  const add = async (store: IDBObjectStore) => {
    const today = await ofDay(store, entries[0]?.day);
    for (const entry of entries) {
      const alike = today.filter(({ site, decision }) => site === entry.site && decision === entry.decision);
      const isKnown = entry.decision !== 'published-anyway' && alike.some((one) => isSame(one, entry));
      if (isKnown || alike.length >= MOST_A_DAY) continue;
      await ask(store.add(entry));
      today.push(entry);
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

/** The lines of a day, which are the latest. */
async function ofDay(store: IDBObjectStore, day: string | undefined): Promise<RecordEntry[]> {
  const last = (await ask(store.openKeyCursor(null, 'prev')))?.key;
  if (typeof last !== 'number') return [];
  for (let within = DAY_WITHIN; ; within *= 8) {
    const lines: unknown[] = await ask(store.getAll(IDBKeyRange.lowerBound(last - within, true)));
    const [oldest] = lines;
    if (within < MOST_ENTRIES && readEntry(oldest)?.day === day) continue;
    return lines.map(readEntry).filter((entry) => entry !== undefined && entry.day === day) as RecordEntry[];
  }
}

const isSame = (first: RecordEntry, second: RecordEntry): boolean =>
  (['account', 'check', 'hash'] as const).every((field) => first[field] === second[field]);

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

import type { KeepingTrouble } from './storage-trouble.ts';

/**
 * The extension's own IndexedDB: settings, drafts, the record, older versions of the rules. It has the extension's
 * origin, so only the worker and our own pages open it; a page, and a script of ours in a page, have the page's origin
 * and cannot (src/platform/README.md, Storage). `keys` holds the random salts of the hashes; `rules`, older versions.
 * Record and versions count up by themselves. What is set stands apart, so that what is kept, spoilt or full, never
 * takes it along.
 */
const DATABASES = {
  'ka-varda': { drafts: {}, record: { autoIncrement: true }, keys: {}, rules: { autoIncrement: true } },
  'ka-varda-settings': { entries: {} },
} as const satisfies Record<string, Record<string, IDBObjectStoreParameters>>;
type DatabaseName = keyof typeof DATABASES;
export type StoreName = { [Name in DatabaseName]: keyof (typeof DATABASES)[Name] }[DatabaseName];

const storesOf = (name: DatabaseName): Record<string, IDBObjectStoreParameters> => DATABASES[name];
const databaseOf = (store: StoreName): DatabaseName => (store === 'entries' ? 'ka-varda-settings' : 'ka-varda');

/** A value, or the one word for what went wrong; nothing in this room rejects. */
export type Outcome<T> = { value: T; trouble?: undefined } | { value?: undefined; trouble: KeepingTrouble };

/** Opening takes milliseconds; a browser whose profile is broken may never answer at all. */
const PATIENCE = 5_000;
const ATTEMPTS = 3;

/** The answer to one request; rejects with the request's error. */
export const ask = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/**
 * Does some work on one store in one transaction: all of it is kept or nothing. The work may wait for `ask` and
 * for nothing else, or the transaction ends under it. A full disk gives `full`, everything else `unreadable`.
 */
export async function inStore<T>(
  name: StoreName,
  mode: 'readonly' | 'readwrite',
  work: (store: IDBObjectStore) => Promise<T>,
): Promise<Outcome<T>> {
  let database: IDBDatabase | undefined;
  try {
    // Opened for each piece of work: a connection that is never held open blocks nobody and never grows stale.
    database = await openWhole(databaseOf(name));
    return {
      value: await transact(database.transaction(name, mode), (transaction) => work(transaction.objectStore(name))),
    };
  } catch (error) {
    return { trouble: nameOf(error) === 'QuotaExceededError' ? 'full' : 'unreadable' };
  } finally {
    database?.close();
  }
}

/**
 * Writes to one store like `inStore`; where there is no room, once more with room made first. Both happen in the one
 * transaction, so that nothing is deleted in vain.
 */
export async function inStoreWithRoom<T>(
  name: StoreName,
  work: (store: IDBObjectStore) => Promise<T>,
  makeRoom: (store: IDBObjectStore) => Promise<void>,
): Promise<Outcome<T>> {
  const first = await inStore(name, 'readwrite', work);
  if (first.trouble !== 'full') return first;
  return inStore(name, 'readwrite', async (store) => {
    await makeRoom(store);
    return work(store);
  });
}

const nameOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;

function transact<T>(transaction: IDBTransaction, work: (transaction: IDBTransaction) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const done = work(transaction);
    transaction.oncomplete = () => resolve(done);
    transaction.onabort = () => reject(transaction.error);
    done.catch((error) => {
      reject(error);
      try {
        transaction.abort();
      } catch {
        // It has ended already.
      }
    });
  });
}

/**
 * Opens the database in whatever version it has: a later version of the extension may have been here before, and
 * every record is checked when it is read. What lacks a store is given it; another page may be at that just now.
 */
async function openWhole(name: DatabaseName): Promise<IDBDatabase> {
  for (let attempt = 1; ; attempt += 1) {
    const database = await open(name);
    if (missingIn(name, database).length === 0) return database;
    const next = database.version + 1;
    database.close();
    try {
      return await open(name, next);
    } catch (error) {
      if (nameOf(error) !== 'VersionError' || attempt === ATTEMPTS) throw error;
    }
  }
}

const missingIn = (name: DatabaseName, { objectStoreNames }: IDBDatabase): string[] =>
  Object.keys(storesOf(name)).filter((store) => !objectStoreNames.contains(store));

function open(name: DatabaseName, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    let late = false;
    const giveUp = (why: string) => {
      late = true;
      reject(new Error(`the database ${why}`));
    };
    const timer = setTimeout(giveUp, PATIENCE, 'does not answer');
    request.onupgradeneeded = () => {
      for (const store of missingIn(name, request.result)) {
        request.result.createObjectStore(store, storesOf(name)[store]);
      }
    };
    // The upgrade still happens once the other page lets go; nobody waits for it here.
    request.onblocked = () => giveUp('is held by another page');
    request.onerror = () => {
      clearTimeout(timer);
      reject(request.error);
    };
    request.onsuccess = () => {
      clearTimeout(timer);
      const database = request.result;
      if (late) database.close();
      else resolve(database);
      database.onversionchange = () => database.close();
    };
  });
}

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ask, inStore } from '../../../src/platform/database.ts';

const NAME = 'ka-varda';
const put = (value: unknown) => inStore('drafts', 'readwrite', (store) => ask(store.put(value, 'one')));
const get = () => inStore('drafts', 'readonly', (store) => ask(store.get('one') as IDBRequest<unknown>));

/** Opens the database as something else would, and keeps it open. */
const openElsewhere = (version?: number, store?: string) =>
  new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(NAME, version);
    request.onupgradeneeded = () => store && request.result.createObjectStore(store);
    request.onsuccess = () => resolve(request.result);
  });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

test('what was put is there when it is opened again', async () => {
  expect(await put('text')).toEqual({ value: 'one' });
  expect(await get()).toEqual({ value: 'text' });
});

test('work that fails half way leaves everything as it was', async () => {
  await put('before');
  const failed = await inStore('drafts', 'readwrite', async (store) => {
    await ask(store.put('after', 'one'));
    throw new Error('half way');
  });
  expect(failed).toEqual({ trouble: 'unreadable' });
  expect(await get()).toEqual({ value: 'before' });
});

test('a full disk is told as such, whenever it shows', async () => {
  const quota = () => new DOMException('no room', 'QuotaExceededError');
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw quota();
  });
  expect(await put('text')).toEqual({ trouble: 'full' });
});

test.each([
  [
    'no database at all',
    () => {
      // As in a browser whose profile forbids it: the name is there, or not even that.
      Reflect.deleteProperty(globalThis, 'indexedDB');
    },
  ],
  [
    'opening throws',
    () => {
      vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('no', 'SecurityError');
      });
    },
  ],
  [
    'opening fails',
    () => {
      const open = indexedDB.open.bind(indexedDB);
      vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        const request = open('another', 1);
        request.addEventListener('upgradeneeded', () => request.transaction?.abort());
        return request;
      });
    },
  ],
])('%s: one word, and nothing rejects', async (_, spoil) => {
  spoil();
  expect(await put('text')).toEqual({ trouble: 'unreadable' });
  expect(await get()).toEqual({ trouble: 'unreadable' });
});

test('a browser that never answers is not waited for', async () => {
  vi.useFakeTimers();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => ({}) as IDBOpenDBRequest);
  const asked = put('text');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await asked).toEqual({ trouble: 'unreadable' });
  vi.useRealTimers();
});

test('a database that a later version made is used as it is', async () => {
  await put('text');
  const later = await openElsewhere(40, 'of-the-future');
  later.close();
  expect(await get()).toEqual({ value: 'text' });
});

test('a database without our stores is given them', async () => {
  const foreign = await openElsewhere(3, 'something');
  foreign.close();
  expect(await put('text')).toEqual({ value: 'one' });
  expect(await get()).toEqual({ value: 'text' });
});

test('another page that holds an old database delays nobody, and all is well once it lets go', async () => {
  const holding = await openElsewhere(3, 'something');
  expect(await put('text')).toEqual({ trouble: 'unreadable' });
  holding.close();
  await vi.waitFor(async () => expect(await put('text')).toEqual({ value: 'one' }));
});

test('we stand in nobody’s way: a later version may raise the database at any time', async () => {
  await Promise.all([put('text'), get(), openElsewhere(9).then((database) => database.close()), put('more')]);
  expect((await get()).trouble).toBeUndefined();
});

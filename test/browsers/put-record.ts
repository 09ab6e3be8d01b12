import type { Tab } from './driver.ts';

/** More lines than are shown at a time, over some days. */
const LINES = Array.from({ length: 60 }, (_, index) => ({
  day: `2026-11-${String(1 + Math.floor(index / 3)).padStart(2, '0')}`,
  site: index % 4 === 3 ? 'facebook.com' : 'x.com',
  account: index % 4 === 3 ? 'facebook.com/ezeriunupes' : 'x.com/EzeriUnUpes',
  check: ['voice/opinion', 'simple/promise', 'authority/approval'][index % 3],
  decision: ['held', 'fixed', 'published-anyway'][(index + Math.floor(index / 3)) % 3],
  hash: 'a'.repeat(64),
  ...(index % 9 === 2 && { approvedBy: 'lasma', reason: 'Citāts no intervijas' }),
}));

/** Puts lines where the worker keeps them, in its shape and in place of what was there; the store must be there. */
export const putRecord = (tab: Tab, lines: readonly object[] = LINES): Promise<void> =>
  tab.run(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('ka-varda');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const work = opening.result.transaction('record', 'readwrite');
          work.objectStore('record').clear();
          for (const line of wanted) work.objectStore('record').add(line);
          work.onerror = () => reject(work.error);
          work.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    lines,
  );

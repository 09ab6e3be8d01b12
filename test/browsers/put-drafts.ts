import type { Tab } from './driver.ts';

const LONG = `Sestdien no pulksten 10 kopjam Burtnieku ezera krastu. Līdzi ņemiet cimdus un labu noskaņojumu; maisus un tēju gādāsim mēs. ${'Tiksimies pie laipas.'}`;

/** Puts two drafts where the worker keeps them, in its shape and in place of what was there. */
export const putDrafts = (tab: Tab): Promise<void> =>
  tab.run(async (long) => {
    const now = Date.now();
    const place = { site: 'x.com', account: 'x.com/EzeriUnUpes', surface: 'post', kind: 'post', answered: '' };
    const key = (given: typeof place) =>
      JSON.stringify([given.site, given.account.toLowerCase(), given.surface, given.kind, given.answered]);
    const writing = {
      ...place,
      id: key(place),
      parts: [long],
      started: now,
      changed: now,
      state: 'writing',
      onRequest: false,
    };
    const other = { ...place, site: 'facebook.com', account: 'facebook.com/' };
    const sent = {
      ...writing,
      ...other,
      id: `${key(other)}#${now}`,
      parts: ['Īss teksts.'],
      state: 'sent',
      released: now,
    };
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('ka-varda');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const writingDown = opening.result.transaction('drafts', 'readwrite');
        writingDown.objectStore('drafts').clear();
        for (const draft of [writing, sent]) writingDown.objectStore('drafts').put(draft, draft.id);
        writingDown.onerror = () => reject(writingDown.error);
        writingDown.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    });
  }, LONG);

import { afterAll, beforeAll, expect, test } from 'vitest';
import { x } from '../sites/x/site.ts';
import { sessionOf } from './chromium.ts';
import type { Driver, Tab } from './driver.ts';
import { practise } from './extension.ts';
import type { BrowserName } from './find-browser.ts';
import { FULL_PAGE, shows } from './popup.ts';
import { button, DIALOG, READY } from './seen.ts';
import { FOUND, published } from './surface-scenario.ts';
import { modelIs, openComposer, pressPublish, write } from './writer.ts';

type Box = Record<'left' | 'right' | 'top' | 'bottom', number>;

const NOTICE = '[data-part="notice"][data-about="not-kept"]';

/** Leaves the database as a later version of the extension might, with stores that take no keys from outside. */
export const spoil = (page: Tab) =>
  page.run(
    () =>
      new Promise<void>((resolve, reject) => {
        const look = indexedDB.open('ka-varda');
        look.onerror = () => reject(look.error);
        look.onsuccess = () => {
          const { version } = look.result;
          look.result.close();
          const opening = indexedDB.open('ka-varda', version + 1);
          opening.onupgradeneeded = () => {
            for (const name of ['drafts', 'record', 'keys', 'rules']) {
              if (opening.result.objectStoreNames.contains(name)) opening.result.deleteObjectStore(name);
              opening.result.createObjectStore(name, { keyPath: 'number' });
            }
          };
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );

/** Takes a database away; whoever needs it next makes it anew. */
export const takeAway = (page: Tab, name = 'ka-varda') =>
  page.run(
    (database) =>
      new Promise<void>((resolve, reject) => {
        const going = indexedDB.deleteDatabase(database);
        going.onerror = () => reject(going.error);
        going.onsuccess = () => resolve();
      }),
    name,
  );

/** In bytes: enough for what is set. */
const ROOM = 500_000;
const FILLING = 'ka-varda-filling';

/** Fills the room that there is, to the last few letters. */
const fill = (page: Tab) =>
  page.run(
    async (all, database) => {
      const put = (value: string) =>
        new Promise<boolean>((done) => {
          const opening = indexedDB.open(database);
          opening.onupgradeneeded = () => opening.result.createObjectStore('filling', { autoIncrement: true });
          opening.onerror = () => done(false);
          opening.onsuccess = () => {
            const writing = opening.result.transaction('filling', 'readwrite');
            writing.objectStore('filling').add(value);
            const end = (isKept: boolean) => () => {
              opening.result.close();
              done(isKept);
            };
            [writing.oncomplete, writing.onabort] = [end(true), end(false)];
          };
        });
      for (let size = all; size >= 1; size = Math.floor(size / 2)) while (await put('x'.repeat(size)));
    },
    ROOM,
    FILLING,
  );

/** The page's own controls that a box covers. */
const controlsIn = ({ left, right, top, bottom }: Box) =>
  [...document.querySelectorAll('button, a')]
    .filter((control) => {
      const own = control.getBoundingClientRect();
      return own.left < right && own.right > left && own.top < bottom && own.bottom > top;
    })
    .map(({ textContent }) => textContent);

const popupSays = (page: Tab, names: string) =>
  page.until(
    `the popup names what is not kept: ${names || 'nothing'}`,
    (wanted) => (document.querySelector<HTMLElement>('[data-not-kept]')?.dataset.notKept ?? '') === wanted,
    names,
  );

/** What a writer notices of a database that is broken or full: a word, once, and nothing else. */
export function brokenStoreScenario(name: BrowserName, driver: () => Driver, tab: () => Tab): void {
  const [post] = x.surfaces;
  if (!post) throw new Error('There is no practice page.');
  let page: Tab;

  beforeAll(async () => {
    await practise(driver());
    page = await driver().extensionPage(FULL_PAGE);
  });
  afterAll(async () => {
    for (const database of [undefined, FILLING]) await takeAway(page, database);
    await page?.close();
    await practise(driver());
  });

  const told = async (words: string) => {
    await tab().panel.waitFor(NOTICE);
    expect((await tab().panel.texts(NOTICE))[0]).toContain(words);
    const box = await tab().panel.run((roots, notice) => {
      const shown = roots.flatMap((root) => [...root.querySelectorAll(notice)])[0]?.getBoundingClientRect();
      return shown && { left: shown.left, right: shown.right, top: shown.top, bottom: shown.bottom };
    }, NOTICE);
    if (!box) throw new Error('The notice has no place.');
    expect(await tab().run(controlsIn, box)).toEqual([]);
    await tab().panel.click(`${NOTICE} [data-action="later"]`);
    await tab().panel.waitForNone(NOTICE);
  };

  test('broken: the writer is told once that neither draft nor decision is kept, and the post goes out', async () => {
    await spoil(page);
    await tab().front();
    await openComposer(tab(), post);
    await write(tab(), post, FOUND.text);
    await told('nevarēja saglabāt melnrakstu');
    await modelIs(tab(), FOUND.text);
    await pressPublish(tab(), post, 'click');
    await tab().panel.waitFor(READY);
    await tab().panel.click(button('publish'));
    await modelIs(tab(), '');
    await tab().panel.waitForNone(DIALOG);
    expect(await published(tab())).toEqual([FOUND.text]);
    await told('nevarēja saglabāt pierakstu');
    await page.front();
    await popupSays(page, 'drafts record');
    await shows(page, 'Pārlūka krātuve nedarbojas');
  });

  test('whole again: what is written is kept, and nothing is said', async () => {
    await takeAway(page);
    await tab().front();
    await openComposer(tab(), post);
    await write(tab(), post, 'Labrīt! Ezers ir rāms.');
    await popupSays(page, 'record');
    expect(await tab().panel.texts(NOTICE)).toEqual([]);
  });

  // Only Chromium can be told from outside how much room there is for an extension.
  if (name !== 'chromium') return;

  test('full: told as such, and over once there is room', async () => {
    const session = sessionOf(page);
    const origin = await page.run(() => location.origin);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: ROOM });
    // What is open already goes by the room that there was when it was opened.
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    await practise(driver());
    await fill(page);
    await tab().front();
    await openComposer(tab(), post);
    await write(tab(), post, 'Labrīt! Ezers ir rāms.');
    await told('nevarēja saglabāt melnrakstu');
    await shows(page, 'Pārlūkam trūkst vietas');
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await tab().type(' Laivas ir krastā.');
    await modelIs(tab(), 'Labrīt! Ezers ir rāms. Laivas ir krastā.');
    await popupSays(page, 'record');
  });
}

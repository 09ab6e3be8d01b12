import { mkdirSync } from 'node:fs';
import { type Driver, type Tab, waitUntil } from '../browsers/driver.ts';
import { practise } from '../browsers/extension.ts';
import { badgeBecomes, READY } from '../browsers/seen.ts';
import { openComposer, pressPublish, write } from '../browsers/writer.ts';
import { facebook } from '../sites/facebook/site.ts';
import type { Surface } from '../sites/surface.ts';
import { x } from '../sites/x/site.ts';

/** One state of what is shown in a page, and how a writer comes there. */
interface State {
  name: string;
  surface: Surface | undefined;
  /** Logged in as somebody else than the practice institution. */
  as?: string;
  text: string;
  goOn?: (tab: Tab, surface: Surface) => Promise<void>;
}

const OPINION = 'Manuprāt, šis ezers ir skaistākais Latvijā. Es domāju, ka visiem te jāatbrauc.';
const LEGAL =
  'Informējam, ka pamatojoties uz spēkā esošajiem normatīvajiem aktiem tiek veikta virszemes ūdensobjekta apsekošana. #Latgale';

const hold = async (tab: Tab, surface: Surface) => {
  await pressPublish(tab, surface, 'click');
  await tab.panel.waitFor(READY);
};
const card = async (tab: Tab) => {
  await tab.panel.click('[data-part="badge"]');
  await tab.panel.waitFor('[data-part="card"]');
};
const notice = (tab: Tab) => tab.panel.waitFor('[data-part="notice"]');
/** The page is left without publishing, and opened again. */
const leave = async (tab: Tab, surface: Surface) => {
  await openComposer(tab, surface);
  await notice(tab);
};
const [column] = x.surfaces;
const reply = x.surfaces.find(({ name }) => name === 'x reply under the post');
const comment = facebook.surfaces.find(({ name }) => name === 'facebook comment');

const STATES: State[] = [
  { name: 'fine', surface: column, text: 'Labrīt! Šodien ezers ir rāms, un laiva gaida krastā.' },
  { name: 'badge', surface: column, text: OPINION },
  { name: 'card', surface: column, text: LEGAL, goOn: card },
  { name: 'card-voice', surface: column, text: OPINION, goOn: card },
  { name: 'dialog-voice', surface: column, text: OPINION, goOn: hold },
  { name: 'dialog-legal', surface: column, text: LEGAL, goOn: hold },
  { name: 'dialog-approval', surface: column, text: 'Izsludinām iepirkumu par laivu remontu.', goOn: hold },
  { name: 'notice-account', surface: column, as: 'JaunsKonts', text: 'Labrīt!', goOn: notice },
  { name: 'notice-draft', surface: column, text: 'Rīt ezerā ielaidīs līdaku mazuļus.', goOn: leave },
  { name: 'reply', surface: reply, text: 'Taku atvērs maijā.', goOn: card },
  { name: 'comment', surface: comment, text: LEGAL },
];

/** The shapes of the window: a laptop, and the narrowest that must be usable (WCAG 1.4.10). */
const SIZES = { wide: { width: 1000, height: 760 }, narrow: { width: 320, height: 640 } };

/** Photographs every state, or those that are named, in both languages, light and dark, wide and narrow. */
export async function panelPictures(driver: Driver, folder: string, only: readonly string[]): Promise<number> {
  let count = 0;
  mkdirSync(folder, { recursive: true });
  for (const ui of ['lv', 'en'] as const) {
    await practise(driver, undefined, ui);
    const tab = await driver.newTab();
    for (const [shape, size] of Object.entries(SIZES)) {
      await tab.resize(size);
      for (const scheme of ['light', 'dark'] as const) {
        if (driver.name === 'chromium') await tab.scheme(scheme);
        for (const { name, surface, as, text, goOn } of STATES) {
          if (!surface || (only.length > 0 && !only.includes(name))) continue;
          const address = as ? `${surface.address}?as=${as}` : surface.address;
          await openComposer(tab, { ...surface, address });
          await write(tab, surface, text);
          await badgeBecomes(tab, 'fine', 'findings', 'held');
          await goOn?.(tab, surface);
          await waitUntil('nothing of ours is moving', () =>
            tab.panel.run((roots) => roots.every((root) => root.getAnimations().length === 0)),
          );
          if (driver.name === 'firefox') await paint(tab, scheme);
          await tab.screenshot(`${folder}/${name}-${ui}-${scheme}-${shape}.png`);
          count++;
        }
      }
    }
    await tab.close();
  }
  return count;
}

/** Firefox cannot be told a scheme from outside, but ours takes its colours from the scheme of its own element. */
const paint = (tab: Tab, scheme: 'light' | 'dark') =>
  tab.panel.run((roots, wanted) => {
    for (const own of roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('.kv')])) {
      own.style.colorScheme = wanted;
    }
  }, scheme);

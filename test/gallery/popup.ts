import { mkdirSync } from 'node:fs';
import { PRACTICE } from '../../src/policy/practice.ts';
import type { SectionId } from '../../src/ui/popup/sections.ts';
import type { Driver, Tab } from '../browsers/driver.ts';
import { FIRST_STEPS } from '../browsers/extension.ts';
import { FULL_PAGE, goToSection } from '../browsers/popup.ts';
import { putDrafts } from '../browsers/put-drafts.ts';
import { putRecord } from '../browsers/put-record.ts';

/** One state of our own pages, and how a person comes there. */
interface State {
  name: string;
  /** In the popup, as a full page, or as the first steps. */
  address: string;
  settings: object;
  /** Steps passed already, for the first steps. */
  passed?: number;
  goOn?: (tab: Tab) => Promise<void>;
}

const POPUP = 'popup/popup.html';
const NEW = { version: 1, me: null, accounts: [], rules: null };
const SET_UP = {
  version: 1,
  me: PRACTICE.authorized,
  accounts: [{ site: 'threads.com', handle: 'anna_kalnina', kind: 'personal' }],
  rules: PRACTICE.rules,
  silenced: ['legal/phrase', 'simple/slang'],
};
const POST =
  'Uz doto brīdi gājēju laipa pār Gauju ir slēgta. Es ceru, ka to atvērs līdz Jāņiem. Visi iedzīvotāji saņems atbalstu.';

const to = (section: SectionId) => (tab: Tab) => goToSection(tab, section);
const tried = async (tab: Tab) => {
  await goToSection(tab, 'try');
  await tab.click('.marked textarea');
  await tab.insertText(POST);
  await tab.until('there is something to see', () => document.querySelector('.kv-finding') !== null);
};
const drafts = async (tab: Tab) => {
  await goToSection(tab, 'drafts');
  await tab.until('the store is there', () => document.querySelector('.empty, .draft') !== null);
  await putDrafts(tab);
  await goToSection(tab, 'me');
  await goToSection(tab, 'drafts');
  await tab.until('the drafts are listed', () => document.querySelectorAll('.draft').length > 0);
};
const record = async (tab: Tab) => {
  await goToSection(tab, 'record');
  await tab.until('the store is there', () => document.querySelector('.empty, [data-part=extent]') !== null);
  await putRecord(tab);
  await goToSection(tab, 'me');
  await goToSection(tab, 'record');
  await tab.until('the lines are listed', () => document.querySelector('[data-decision]') !== null);
};
const checked = async (tab: Tab) => {
  await tab.click('.step-body .row button');
  await tab.until('the finding is shown', () => document.querySelector('.kv-finding') !== null);
};
const mended = async (tab: Tab) => {
  await checked(tab);
  await tab.click('.kv-mend');
  await tab.until('nothing is left', () => document.querySelector('.kv-finding') === null);
};
const finished = async (tab: Tab) => {
  await tab.click('[data-way=next]');
  await tab.until('the keys are named', () => Boolean(document.querySelector('kbd')?.textContent));
};

const STATES: State[] = [
  { name: 'new', address: POPUP, settings: NEW },
  { name: 'try', address: POPUP, settings: SET_UP, goOn: tried },
  { name: 'me', address: POPUP, settings: SET_UP, goOn: to('me') },
  { name: 'institution', address: POPUP, settings: SET_UP, goOn: to('institution') },
  { name: 'checks', address: POPUP, settings: SET_UP, goOn: to('checks') },
  { name: 'drafts-none', address: POPUP, settings: { ...SET_UP, rules: null, silenced: [] }, goOn: to('drafts') },
  { name: 'drafts', address: POPUP, settings: SET_UP, goOn: drafts },
  { name: 'record', address: FULL_PAGE, settings: SET_UP, goOn: record },
  { name: 'start-rules', address: FIRST_STEPS, settings: NEW },
  { name: 'start-rules-loaded', address: FIRST_STEPS, settings: { ...SET_UP, me: null } },
  { name: 'start-me', address: FIRST_STEPS, settings: SET_UP, passed: 1 },
  { name: 'start-accounts', address: FIRST_STEPS, settings: SET_UP, passed: 2 },
  { name: 'start-practice', address: FIRST_STEPS, settings: NEW, passed: 3 },
  { name: 'start-practice-found', address: FIRST_STEPS, settings: NEW, passed: 3, goOn: checked },
  { name: 'start-practice-clear', address: FIRST_STEPS, settings: NEW, passed: 3, goOn: mended },
  { name: 'start-finish', address: FIRST_STEPS, settings: NEW, passed: 3, goOn: finished },
];

/** The popup as wide as it opens, or a page; the narrowest that must be usable (WCAG 1.4.10); a page at 200 % zoom. */
const SHAPES = {
  wide: { width: 1000, height: 760, zoom: 1 },
  narrow: { width: 320, height: 640, zoom: 1 },
  zoomed: { width: 500, height: 400, zoom: 2 },
};

/** Photographs every state in both languages, light and dark, in three shapes, each picture as long as its page. */
export async function popupPictures(driver: Driver, folder: string): Promise<number> {
  let count = 0;
  mkdirSync(folder, { recursive: true });
  for (const { name, address, settings, passed = 0, goOn } of STATES) {
    for (const ui of ['lv', 'en'] as const) {
      const tab = await driver.extensionPage(FULL_PAGE);
      await store(tab, { ...settings, ui }, passed);
      await tab.close();
      const page = await driver.extensionPage(address);
      await page.until('our page is there', () => document.querySelector('h2') !== null);
      await goOn?.(page);
      for (const [shape, { zoom, ...size }] of Object.entries(SHAPES)) {
        await page.resize(address === POPUP && shape === 'wide' ? { ...size, width: 400 } : size, zoom);
        for (const scheme of ['light', 'dark'] as const) {
          await paint(driver, page, scheme);
          const clip = await page.run(() => {
            const { scrollWidth, scrollHeight } = document.documentElement;
            return { x: 0, y: 0, width: scrollWidth, height: scrollHeight };
          });
          await page.screenshot(`${folder}/popup-${name}-${ui}-${scheme}-${shape}.png`, clip);
          count++;
        }
      }
      await page.close();
    }
  }
  return count;
}

const store = (tab: Tab, settings: object, passed: number): Promise<void> =>
  tab.run(
    async (given, firstSteps) => {
      const { storage } = (globalThis as unknown as { browser: typeof import('webextension-polyfill') }).browser;
      await storage.session.clear();
      await storage.local.set({ settings: given, settingsCopy: given, firstSteps });
    },
    settings,
    passed,
  );

/** Firefox cannot be told a scheme from outside, but our pages take their colours from the scheme of their root. */
async function paint(driver: Driver, page: Tab, scheme: 'light' | 'dark'): Promise<void> {
  if (driver.name === 'chromium') return page.scheme(scheme);
  await page.run((wanted) => document.documentElement.style.setProperty('color-scheme', wanted), scheme);
}

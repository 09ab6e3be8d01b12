import { mkdirSync } from 'node:fs';
import type { Driver, Tab } from '../browsers/driver.ts';
import { FULL_PAGE } from '../browsers/popup.ts';
import { putEntries } from '../browsers/stored.ts';
import { POPUP, STATES } from './popup-states.ts';

/** The popup as wide as it opens, or a page; the narrowest that must be usable (WCAG 1.4.10); a page at 200 % zoom. */
const SHAPES = {
  wide: { width: 1000, height: 760, zoom: 1 },
  narrow: { width: 320, height: 640, zoom: 1 },
  zoomed: { width: 500, height: 400, zoom: 2 },
};

/**
 * Photographs every state, or those that are named, in both languages, light and dark, in three shapes, each picture
 * as long as its page.
 */
export async function popupPictures(driver: Driver, folder: string, only: readonly string[]): Promise<number> {
  let count = 0;
  mkdirSync(folder, { recursive: true });
  for (const { name, address, settings, passed = 0, goOn } of STATES) {
    if (only.length > 0 && !only.includes(name)) continue;
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

async function store(tab: Tab, settings: object, firstSteps: number): Promise<void> {
  await tab.run(async () => {
    const { storage } = (globalThis as unknown as { browser: typeof import('webextension-polyfill') }).browser;
    await storage.session.clear();
  });
  await putEntries(tab, { settings, settingsCopy: settings, firstSteps });
}

/** Firefox cannot be told a scheme from outside, but our pages take their colours from the scheme of their root. */
async function paint(driver: Driver, page: Tab, scheme: 'light' | 'dark'): Promise<void> {
  if (driver.name === 'chromium') return page.scheme(scheme);
  await page.run((wanted) => document.documentElement.style.setProperty('color-scheme', wanted), scheme);
}

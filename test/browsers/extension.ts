import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { PRACTICE } from '../../src/policy/practice.ts';
import { startChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import type { BrowserName } from './find-browser.ts';
import { startFirefox } from './firefox.ts';

const START = { chromium: startChromium, firefox: startFirefox };

/** Where `node build.mjs --out` has put the extension, where that is not `dist`. */
const BUILT = process.env.KA_VARDA_DIST ?? 'dist';

/**
 * Starts a browser with the built extension in it.
 * @throws with one line that says what to do, where it has not been built
 */
export async function startWithExtension(name: BrowserName, proxy: string, visible = false): Promise<Driver> {
  const extension = resolve(BUILT, name);
  if (!existsSync(`${extension}/manifest.json`))
    throw new Error(`${extension} is not built: run "node build.mjs" first.`);
  return START[name]({ proxy, extension, visible });
}

/** Gives the extension the rules of the practice institution, and somebody to write for it. */
export async function practise(
  driver: Driver,
  me: string = PRACTICE.authorized,
  ui: 'lv' | 'en' = 'lv',
): Promise<void> {
  const page = await driver.extensionPage('popup/popup.html');
  await page.run(
    async (settings) => {
      // Chromium has both names; Firefox only this one with promises.
      const { storage } = (globalThis as unknown as { browser: typeof import('webextension-polyfill') }).browser;
      await storage.local.set({ settings, settingsCopy: settings });
    },
    { version: 1, ui, me, accounts: [], rules: PRACTICE.rules },
  );
  await page.close();
}

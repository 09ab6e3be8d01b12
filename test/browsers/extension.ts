import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PRACTICE } from '../../src/policy/practice.ts';
import { startChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import type { BrowserName } from './find-browser.ts';
import { startFirefox } from './firefox.ts';

const START = { chromium: startChromium, firefox: startFirefox };

/**
 * Starts a browser with the built extension in it: a copy, because browsers read an unpacked extension's
 * scripts again whenever they put one into a page, and the next build may be under way. `KA_VARDA_DIST` names
 * another folder than `dist`.
 * @throws with one line that says what to do, where it has not been built
 */
export async function startWithExtension(name: BrowserName, proxy: string, visible = false): Promise<Driver> {
  const built = resolve(process.env.KA_VARDA_DIST ?? 'dist', name);
  if (!existsSync(`${built}/manifest.json`)) throw new Error(`${built} is not built: run "node build.mjs" first.`);
  const copy = mkdtempSync(join(tmpdir(), `ka-varda-${name}-`));
  cpSync(built, copy, { recursive: true });
  const driver = await START[name]({ proxy, extension: copy, visible });
  const tidy = () => rmSync(copy, { recursive: true, force: true });
  return { ...driver, whenClosed: () => driver.whenClosed().then(tidy), close: () => driver.close().then(tidy) };
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

import type { Driver } from './driver.ts';

/** Changes stored settings of the extension, as the popup would; pages hear of it at once. */
export async function changeSettings(driver: Driver, change: Record<string, unknown>): Promise<void> {
  const page = await driver.extensionPage('popup/popup.html');
  await page.run(async (fields) => {
    // Chromium has both names; Firefox only this one with promises.
    const { storage } = (globalThis as unknown as { browser: typeof import('webextension-polyfill') }).browser;
    const { settings } = await storage.local.get('settings');
    const next = { ...(settings as Record<string, unknown>), ...fields };
    await storage.local.set({ settings: next, settingsCopy: next });
  }, change);
  await page.close();
}

/** The stored settings as they are. */
export async function storedSettings(driver: Driver): Promise<Record<string, unknown>> {
  const page = await driver.extensionPage('popup/popup.html');
  const settings = await page.run(async () => {
    const { storage } = (globalThis as unknown as { browser: typeof import('webextension-polyfill') }).browser;
    return (await storage.local.get('settings')).settings as Record<string, unknown>;
  });
  await page.close();
  return settings;
}

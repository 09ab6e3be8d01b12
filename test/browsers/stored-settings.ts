import type { Driver } from './driver.ts';
import { storedSettings as settingsOf, storeSettings } from './stored.ts';

/** Changes stored settings of the extension, as the popup would; pages hear of it at once. */
export async function changeSettings(driver: Driver, change: Record<string, unknown>): Promise<void> {
  const page = await driver.extensionPage('popup/popup.html');
  await storeSettings(page, change);
  await page.close();
}

/** The stored settings as they are. */
export async function storedSettings(driver: Driver): Promise<Record<string, unknown>> {
  const page = await driver.extensionPage('popup/popup.html');
  const settings = await settingsOf(page);
  await page.close();
  return settings;
}

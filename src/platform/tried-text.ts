import browser from 'webextension-polyfill';

const KEY = 'triedText';

/**
 * The text being tried in the popup, so that a closed popup loses no words. Kept in the browser's memory only:
 * it is gone when the browser is closed and never reaches the disk.
 */
export async function triedText(): Promise<string> {
  try {
    const { [KEY]: text } = await browser.storage.session.get(KEY);
    return typeof text === 'string' ? text : '';
  } catch {
    return '';
  }
}

/** Remembers the text; where there is no such memory it is simply not remembered. */
export async function rememberTriedText(text: string): Promise<void> {
  try {
    await browser.storage.session.set({ [KEY]: text });
  } catch {
    // Full, or an older browser: trying goes on without it.
  }
}

import browser from 'webextension-polyfill';

declare const FIREFOX: boolean;

/** The page that is shown in a frame inside other pages; the name is the build's. */
const PAGE = 'dialog.html';

/**
 * Where our own frame comes from, and the origin that it has. Chromium gives the page an address that is new with
 * each start and no site can guess; its origin stays that of the extension all the same (measured, 156).
 * @returns `undefined` after an update, when the old script has no way to its extension any more
 */
export function framePlace(): { address: string; origin: string } | undefined {
  try {
    const { id, getURL } = browser.runtime;
    if (id === undefined) return undefined;
    const origin = FIREFOX ? getURL('').replace(/\/$/, '') : `chrome-extension://${id}`;
    return { address: getURL(PAGE), origin };
  } catch {
    return undefined;
  }
}

import browser from 'webextension-polyfill';

/**
 * Opens the popup as a full page, at a section of it. Firefox closes a popup when a file picker opens,
 * so whatever needs a file happens there.
 */
export async function openFullPage(section: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`popup/popup.html?page=1#${section}`) });
  window.close();
}

import browser from 'webextension-polyfill';

/**
 * Opens the popup as a full page, at a section of it. Firefox closes a popup when a file picker opens,
 * so whatever needs a file happens there.
 */
export async function openFullPage(section: string): Promise<void> {
  await openPage(section);
  window.close();
}

/** Opens the first steps; the worker does, once, right after installing. */
export const openFirstSteps = (): Promise<void> => openPage('start');

async function openPage(section: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`popup/popup.html?page=1#${section}`) });
}

/** Closes the tab that this page is in. */
export async function closePage(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

import browser from 'webextension-polyfill';
import type { Notice } from './page-messages.ts';

/** Kept in the browser's memory, which forgets it whenever the extension comes or comes back. */
const BEGUN = 'begun';

/**
 * Calls `listener` once for each time that the extension comes into a running browser: installed, updated, switched
 * on again (of which no event tells), or there when the browser starts. A worker that comes back in between is not such a
 * time. Where it was cut short, or the browser does not remember, it is called again.
 */
export async function onSession(listener: () => Promise<void>): Promise<void> {
  // Heard so that the browser starts the worker.
  browser.runtime.onStartup.addListener(() => undefined);
  const known = await browser.storage.session.get(BEGUN).catch((): Record<string, unknown> => ({}));
  if (known[BEGUN]) return;
  await listener();
  await browser.storage.session.set({ [BEGUN]: true }).catch(() => undefined);
}

/** Calls `listener` once, when the extension has come into this browser; not after an update. */
export function onInstall(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') listener();
  });
}

/** Calls `listener` when the person has allowed or forbidden sites. */
export function onSitesAllowed(listener: () => void): void {
  browser.permissions.onAdded.addListener(() => listener());
  browser.permissions.onRemoved.addListener(() => listener());
}

/** Calls `listener` when the person presses the keys of a command of the manifest. */
export function onCommand(name: string, listener: () => void): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === name) listener();
  });
}

/** Tells content scripts something; tabs without one take no notice. */
export async function tellPages(notice: Notice, only: 'all' | 'active' = 'all'): Promise<void> {
  const tabs = await browser.tabs.query(only === 'active' ? { active: true, currentWindow: true } : {});
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, notice)));
}

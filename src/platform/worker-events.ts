import browser, { type Permissions } from 'webextension-polyfill';
import type { Notice } from './page-messages.ts';

/** The match patterns that the manifest names: they need not be asked for. */
export const ownMatches = (): readonly string[] => browser.runtime.getManifest().host_permissions ?? [];

/** Calls `listener` once after installing, updating or starting the browser. */
export function onStart(listener: () => void): void {
  browser.runtime.onInstalled.addListener(() => listener());
  browser.runtime.onStartup.addListener(() => listener());
}

/** Calls `listener` once, when the extension has come into this browser; not after an update. */
export function onInstall(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') listener();
  });
}

/** Calls `listener` when the extension has come into this browser or has been updated, not when the browser was. */
export function onArrival(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') listener();
  });
}

/** Calls `listener` when the person allows or forbids sites; `added` are the newly allowed match patterns. */
export function onSitesAllowed(listener: (added: readonly string[]) => void): void {
  browser.permissions.onAdded.addListener(({ origins = [] }: Permissions.Permissions) => listener(origins));
  browser.permissions.onRemoved.addListener(() => listener([]));
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

import browser, { type Runtime } from 'webextension-polyfill';

/** The scripts that join once somebody writes; the names are the build's. */
const JOINING = ['active.js', 'engine.js'];

/** Joins only where nothing fits, or where the person asks what was found. */
export const PAGE_CHECK = 'page-check.js';

/** Puts the engine into the frame that asked for it. Rejects where the page may not be touched. */
export const injectEngine = (sender: Runtime.MessageSender): Promise<void> => inject(JOINING, sender);

/** Puts what looks at an unknown page into the frame that asked for it; rejects likewise. */
export const injectPageCheck = (sender: Runtime.MessageSender): Promise<void> => inject([PAGE_CHECK], sender);

async function inject(files: string[], { tab, frameId }: Runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined) throw new Error('no tab to inject into');
  const target = { tabId: tab.id, frameIds: [frameId ?? 0] };
  // One by one: files put in together run in one task, which would be felt between two keys.
  for (const file of files) {
    await browser.scripting.executeScript({ target, files: [file], injectImmediately: true });
  }
}

const ALLOWED_SITES = 'allowed-sites';

/** Match patterns of all sites on which posts are checked: the manifest's own and those that the person has allowed. */
export async function allowedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => origin.startsWith('https://'));
}

/**
 * Keeps the idle script registered on the sites that the person has allowed beyond the manifest's own, also in
 * tabs that are open now.
 * @param own match patterns of the manifest
 */
export async function registerAllowedSites(own: readonly string[]): Promise<void> {
  const matches = (await allowedOrigins()).filter((origin) => !own.includes(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ALLOWED_SITES] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ALLOWED_SITES] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: ALLOWED_SITES,
      matches,
      js: ['idle.js'],
      css: ['marks.css'],
      runAt: 'document_start',
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    },
  ]);
}

/** Starts the idle script in open tabs of sites that were allowed just now. */
export async function startInOpenTabs(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...origins] });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    const target = { tabId: id, allFrames: true };
    // A tab that cannot be touched (an error page) takes no others down with it.
    await Promise.allSettled([
      browser.scripting.executeScript({ target, files: ['idle.js'] }),
      browser.scripting.insertCSS({ target, files: ['marks.css'] }),
    ]);
  }
}

import browser from 'webextension-polyfill';
import { isMatched } from './match-pattern.ts';

const ID = 'allowed-sites';

/** What waits on a host that the manifest does not name; the names are the build's. */
export const ELSEWHERE = { js: ['idle.js'], css: ['marks.css'] };

/** The match patterns that the manifest names: they need not be asked for. */
export const ownMatches = (): readonly string[] => browser.runtime.getManifest().host_permissions ?? [];

/** Match patterns of all sites on which posts are checked: the manifest's own and those that the person has allowed. */
export async function allowedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => origin.startsWith('https://'));
}

/** Whether posts are checked on a page of this origin. */
export const isSiteAllowed = async (origin: string): Promise<boolean> =>
  (await allowedOrigins()).some((pattern) => isMatched(pattern, origin));

/** One after another: two at once would both find nothing registered. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Keeps the idle script registered on the sites that the person has allowed beyond the manifest's own, for pages that
 * are opened from now on. A permission for all sites covers the manifest's own too, which have a script each.
 */
export function registerAllowedSites(): Promise<void> {
  const done = queue.then(async () => {
    const own = ownMatches();
    const matches = (await allowedOrigins()).filter((origin) => !own.includes(origin));
    const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    if (matches.length === 0) {
      if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
      return;
    }
    const script = {
      id: ID,
      matches,
      excludeMatches: [...own],
      ...ELSEWHERE,
      runAt: 'document_start' as const,
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    };
    // Never away for a moment: a page may be opened just then.
    if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
  });
  queue = done.catch(() => undefined);
  return done;
}

import browser, { type Scripting } from 'webextension-polyfill';
import { allowedOrigins, ELSEWHERE } from './allowed-sites.ts';
import { isMatched } from './match-pattern.ts';

/** The name by which the idle script is known in a frame; this room knows of it no more than this. */
interface Frame {
  kaVardaIdle?: unknown;
}

/** What a frame says of itself, in the extension's own world, where the page cannot answer for it. */
interface Seen {
  origin: string;
  isServed: boolean;
}

/**
 * Puts its own idle script into every frame of every open tab that may be read and has none: pages that were there
 * before the extension came, was updated or switched on, or before their site was allowed. A frame that has one is
 * left alone, so it may be called as often as there is doubt.
 */
export async function startInOpenTabs(): Promise<void> {
  const allowed = await allowedOrigins();
  if (allowed.length === 0) return;
  const tabs = await browser.tabs.query({ url: allowed });
  // A tab that cannot be touched (an error page) takes no others down with it.
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && startIn(id, allowed)));
}

async function startIn(tabId: number, allowed: readonly string[]): Promise<void> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    // Runs in the page; it sees nothing of this file. A frame without an address belongs to the page that made it.
    func: (): Seen => ({
      origin: location.origin === 'null' ? window.origin : location.origin,
      isServed: (globalThis as Frame).kaVardaIdle !== undefined,
    }),
    injectImmediately: true,
  });
  const bare = frames.flatMap(({ frameId, result }) => {
    const { origin = '', isServed } = (result ?? {}) as Partial<Seen>;
    // What the popup was opened over can be reached for a while without being allowed.
    const isAllowed = allowed.some((pattern) => isMatched(pattern, origin));
    return isAllowed && !isServed ? [{ frameId, origin }] : [];
  });
  await Promise.allSettled(bare.map(({ frameId, origin }) => start(origin, { tabId, frameIds: [frameId] })));
}

/** The script that the manifest has for this host, else the one for all others. */
async function start(origin: string, target: Scripting.InjectionTarget): Promise<void> {
  const { content_scripts = [] } = browser.runtime.getManifest();
  const own = content_scripts.find(({ matches }) => matches.some((pattern) => isMatched(pattern, origin)));
  const { js = [], css = [] } = own ?? ELSEWHERE;
  await Promise.all([
    browser.scripting.executeScript({ target, files: js, injectImmediately: true }),
    browser.scripting.insertCSS({ target, files: css }),
  ]);
}

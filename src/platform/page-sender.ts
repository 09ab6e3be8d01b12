import type { Runtime } from 'webextension-polyfill';
import { canonicalSite } from '../policy/register/sites.ts';
import { SITES } from '../sites/index.ts';
import { siteId } from '../sites/site.ts';

/** The page that a message came from, as the browser says and not as the message says. */
export interface PageSender {
  /** Scheme and host. */
  origin: string;
  /** Canonical id of the site. */
  site: string;
  /** A private window. */
  isPrivate: boolean;
}

/**
 * Reads a sender. Only `origin` is believed: the browser process fills it in, so that a page whose renderer is
 * taken over cannot pass for another site. `undefined`: not a page of a site.
 */
export function pageOf({ origin, tab }: Runtime.MessageSender & { origin?: string }): PageSender | undefined {
  if (!origin?.startsWith('https://') || !URL.canParse(origin) || !tab) return undefined;
  const { host } = new URL(origin);
  const known = SITES.find(({ hosts }) => hosts.includes(host));
  return { origin, site: known ? siteId(known, host) : canonicalSite(host), isPrivate: tab.incognito };
}

import browser from 'webextension-polyfill';
import { ownMatches } from './allowed-sites.ts';

/** The site in the tab that the popup was opened over. */
export interface SiteInTab {
  host: string;
  /** Whether posts are checked there. */
  allowed: boolean;
  /** Allowed by the person, beyond the manifest, so that it can be taken back. */
  added: boolean;
}

const patternOf = (host: string): string => `https://${host}/*`;

/** The site of the tab in front; `undefined` where it is no site (an empty tab, a page of the browser or of ours). */
export async function siteInTab(): Promise<SiteInTab | undefined> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const address = new URL(tab?.url ?? '');
    if (address.protocol !== 'https:') return undefined;
    const pattern = patternOf(address.host);
    const allowed = await browser.permissions.contains({ origins: [pattern] });
    const { host_permissions: own = [] } = browser.runtime.getManifest() as { host_permissions?: string[] };
    return { host: address.host, allowed, added: allowed && !own.includes(pattern) };
  } catch {
    // No tab, no address, or a browser that does not tell: then nothing is said about the site.
    return undefined;
  }
}

/**
 * Asks the browser to let posts on this host be checked; the browser asks the person. Must be the first call in
 * a click handler, or the browser refuses. `false`: refused.
 */
export async function allowSite(host: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [patternOf(host)] });
  } catch {
    return false;
  }
}

/**
 * Whether posts may be checked on the sites of the manifest. Both browsers let a person take that away, and
 * Firefox before version 127 did not give it on installing.
 */
export async function ownSitesAllowed(): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [...ownMatches()] });
  } catch {
    return true;
  }
}

/** Asks for all sites of the manifest at once; like `allowSite` the first call in a click handler. */
export async function allowOwnSites(): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [...ownMatches()] });
  } catch {
    return false;
  }
}

/** Takes the permission back; tells whether it is gone. */
export async function forbidSite(host: string): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [patternOf(host)] });
  } catch {
    return false;
  }
}

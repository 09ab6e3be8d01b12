import { canonicalSite } from '../../policy/register/sites.ts';

/**
 * The networks of a rules file (src/policy/README.md, Sites and handles) under the names that people know; a Mastodon
 * server is entered by its address.
 */
export const NETWORKS: readonly { site: string; name: string }[] = [
  { site: 'x.com', name: 'X' },
  { site: 'facebook.com', name: 'Facebook' },
  { site: 'instagram.com', name: 'Instagram' },
  { site: 'threads.com', name: 'Threads' },
  { site: 'linkedin.com', name: 'LinkedIn' },
  { site: 'youtube.com', name: 'YouTube' },
  { site: 'tiktok.com', name: 'TikTok' },
  { site: 'bsky.app', name: 'Bluesky' },
  { site: 'reddit.com', name: 'Reddit' },
  { site: 'telegram.org', name: 'Telegram' },
  { site: 'draugiem.lv', name: 'draugiem.lv' },
];

/** The name of a site; a site that is none of the networks is called by its address. */
export function siteName(site: string): string {
  const canonical = canonicalSite(site);
  return NETWORKS.find((network) => network.site === canonical)?.name ?? canonical;
}

/** Where a site is opened to write there; Telegram writes under another address than its own. */
export const siteAddress = (site: string): string => `https://${site === 'telegram.org' ? 'web.telegram.org' : site}/`;

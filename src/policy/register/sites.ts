/** Networks with several addresses, by their canonical id (src/policy/README.md, Sites and handles). */
const NETWORKS: Record<string, readonly string[]> = {
  'x.com': ['x.com', 'twitter.com'],
  'facebook.com': ['facebook.com', 'fb.com'],
  'instagram.com': ['instagram.com'],
  'threads.com': ['threads.com', 'threads.net'],
  'linkedin.com': ['linkedin.com'],
  'youtube.com': ['youtube.com'],
  'tiktok.com': ['tiktok.com'],
  'bsky.app': ['bsky.app'],
  'reddit.com': ['reddit.com'],
  'telegram.org': ['telegram.org', 't.me', 'telegram.me'],
  'draugiem.lv': ['draugiem.lv'],
};

const SITE_OF_HOST: ReadonlyMap<string, string> = new Map(
  Object.entries(NETWORKS).flatMap(([site, hosts]) => hosts.map((host) => [host, site] as const)),
);

export const isSameHost = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/** In characters (RFC 1035, 2.3.4). */
const LONGEST_HOST = 253;

const plain = (host: string): string =>
  host
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/?#].*$/s, '')
    .replace(/\.$/, '');

/** The canonical id of a site: `mobile.twitter.com` to `x.com`; any other host without `www.`. */
export function canonicalSite(host: string): string {
  const given = plain(host);
  if (given.length > LONGEST_HOST) return given;
  // The host itself, then without its first label, and so on.
  for (let at = 0; at >= 0; at = given.indexOf('.', at) + 1 || -1) {
    const site = SITE_OF_HOST.get(given.slice(at));
    if (site) return site;
  }
  return given.replace(/^www\./, '');
}

/** A handle as it is compared: NFC, trimmed, one leading `@` dropped, without case. */
export const canonicalHandle = (handle: string): string =>
  handle.normalize('NFC').trim().replace(/^@/, '').trim().toLowerCase();

/** Handles with a space in them are display names. */
export const isDisplayName = (handle: string): boolean => /\s/u.test(handle.trim());

export interface Reference {
  /** Canonical site. */
  site: string;
  /** As given, without the leading `@`. */
  handle: string;
}

/** One account, one word: `site/handle` as references are compared, so that two spellings are the same. */
export const accountKey = ({ site, handle }: Reference): string => `${canonicalSite(site)}/${canonicalHandle(handle)}`;

/** Stands for whatever account is used on a site whose pages do not tell it; no account can be called so. */
export const WHOLE_SITE = '*';

/** Whether many pages show accounts of this site under names of their own: servers that talk to each other. */
export const isFederated = (site: string): boolean => site === BLUESKY || !Object.hasOwn(NETWORKS, site);
const BLUESKY = 'bsky.app';

/**
 * Where an account is at home that is used through a page of another host: `elk.zone/@eua@mastodon.social` is
 * `mastodon.social/eua`, and the name of a domain on an unknown host may be one of Bluesky's.
 */
export function homeOf({ site, handle }: Reference): Reference | undefined {
  if (Object.hasOwn(NETWORKS, site)) return undefined;
  const [, user = '', server] = /^@?([^@\s]+)@((?:[\w-]+\.)+[a-z]{2,})$/i.exec(handle) ?? [];
  if (server) return { site: canonicalSite(server), handle: user };
  return /^@?(?:[\w-]+\.)+[a-z]{2,}$/i.test(handle) ? { site: BLUESKY, handle: canonicalHandle(handle) } : undefined;
}

/** Reads `x.com/@MezuParki`; `undefined` where the site or the handle is missing. */
export function parseReference(reference: string): Reference | undefined {
  const text = reference
    .normalize('NFC')
    .trim()
    .replace(/^https?:\/\//i, '');
  const slash = text.indexOf('/');
  if (slash < 1) return undefined;
  const site = canonicalSite(text.slice(0, slash));
  const handle = text.slice(slash + 1).trim();
  const bare = handle.replace(/^@/, '').trim();
  // A Mastodon handle may carry its own server: `mastodon.social/@eua@mastodon.social`.
  const local = bare.toLowerCase().endsWith(`@${site}`) ? bare.slice(0, -site.length - 1) : bare;
  return local === '' || site === '' ? undefined : { site, handle: local };
}

import { any } from './any/index.ts';
import { bluesky } from './bluesky/index.ts';
import { business } from './business/index.ts';
import { draugiem } from './draugiem/index.ts';
import { facebook } from './facebook/index.ts';
import { instagram } from './instagram/index.ts';
import { linkedin } from './linkedin/index.ts';
import { mastodon } from './mastodon/index.ts';
import { reddit } from './reddit/index.ts';
import type { Site } from './site.ts';
import { siteAmong } from './site-of.ts';
import { telegram } from './telegram/index.ts';
import { threads } from './threads/index.ts';
import { tiktok } from './tiktok/index.ts';
import { x } from './x/index.ts';
import { youtube } from './youtube/index.ts';

/** Every site, one line each; the manifest's addresses are made from it. */
export const SITES: readonly Site[] = [
  x,
  facebook,
  business,
  mastodon,
  youtube,
  tiktok,
  reddit,
  telegram,
  draugiem,
  linkedin,
  bluesky,
  threads,
  instagram,
  // Recognises every page, so it comes last.
  any,
];

/** The site that a page belongs to. In the build each named host gets a script that knows its own site alone. */
export const siteOf = (host: string, page?: Document): Site | undefined => siteAmong(SITES, host, page);

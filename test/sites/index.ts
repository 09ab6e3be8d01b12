import { any } from './any/site.ts';
import { bluesky } from './bluesky/site.ts';
import { business } from './business/site.ts';
import { draugiem } from './draugiem/site.ts';
import { facebook } from './facebook/site.ts';
import { instagram } from './instagram/site.ts';
import { linkedin } from './linkedin/site.ts';
import { mastodon } from './mastodon/site.ts';
import { reddit } from './reddit/site.ts';
import type { PracticeSite } from './surface.ts';
import { telegram } from './telegram/site.ts';
import { threads } from './threads/site.ts';
import { tiktok } from './tiktok/site.ts';
import { x } from './x/site.ts';
import { youtube } from './youtube/site.ts';

/** Every practice page; a new one is a folder and a line here. */
export const PRACTICE_SITES: readonly PracticeSite[] = [
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
  any,
];

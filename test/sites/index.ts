import { facebook } from './facebook/site.ts';
import { mastodon } from './mastodon/site.ts';
import type { PracticeSite } from './surface.ts';
import { x } from './x/site.ts';

/** Every practice page; a new one is a folder and a line here. */
export const PRACTICE_SITES: readonly PracticeSite[] = [x, facebook, mastodon];

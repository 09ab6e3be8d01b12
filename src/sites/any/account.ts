import { findAll, holds, matches } from '../dom.ts';
import type { AccountSeen } from '../site.ts';
import { isShown, parentOf } from '../tree.ts';
import { calledBy } from './names.ts';

/**
 * Whose account writes on a page that nobody has described, as clients of Mastodon and Bluesky show it: as
 * `@user@server`, as the end of a link to a profile. Somebody else's account in its place would be worse than none, so
 * only one that stands alone counts, and nothing that belongs to a post.
 */
const FULL = /@([\w.-]+)@((?:[\w-]+\.)+[a-z]{2,})/i;
/** The whole of what is said: elsewhere it is an address for letters, or a mention. */
const ALONE = /^(?:@([\w.-]{2,})|([\w.-]+)@((?:[\w-]+\.)+[a-z]{2,}))$/i;
/** Elk: `/server/@user`; Mastodon: `/@user`, `/@user@server`; Bluesky: `/profile/user`; forums: `/u/user`. */
const LINK =
  /^(?:https?:\/\/([^/]+))?(?:\/((?:[\w-]+\.)+[a-z]{2,}))?\/(?:@|profile\/@?|users?\/|u\/)([\w.-]+)(?:@([\w.-]+))?\/?$/i;
/** A handle that is known beyond one host: on a server of Mastodon, or a domain on Bluesky. */
const KNOWN_ANYWHERE = /[@.]/;

const SHOWN = 'a[href], img[alt], [class*="account" i], [class*="avatar" i], [class*="user" i], [class*="profile" i]';
const POSTS =
  'article, [role="article"], blockquote, li:has(time), [class*="status" i], [class*="repl" i], [class*="quote" i], [class*="mention" i], [contenteditable], textarea';
const CURRENT = '[aria-current]:not([aria-current="false"]), [aria-selected="true"], [aria-checked="true"]';
/** Where pages say who is logged in, and how they call that. */
const AREAS = 'header, nav, [role="navigation"], [role="banner"]';
const MINE = /^(?:my |your |mans |jūsu )?(?:profil|account|kont|аккаунт|профил|paskyr|konto)/iu;
/** How many levels above its form the one who writes may be shown. */
const LEVELS = 3;

/** `user@server`; on the server itself the user alone. */
const written = (user: string | undefined, server: string | undefined): string | undefined =>
  user && (server && server !== location.host ? `${user}@${server}` : user).toLowerCase();

function handleOf(element: Element): string | undefined {
  const href = element.getAttribute('href') ?? '';
  if (href.startsWith('mailto:')) return undefined;
  const words = [element.textContent, element.getAttribute('alt'), element.getAttribute('title')];
  for (const said of words) {
    const [, user, server] = FULL.exec(said ?? '') ?? [];
    if (user) return written(user, server);
  }
  const [, host, path, linked, server] = LINK.exec(href) ?? [];
  if (linked) return written(linked, server ?? path ?? host);
  for (const said of words) {
    const [, alone, user, at] = ALONE.exec(said?.trim() ?? '') ?? [];
    if (alone || user) return written(alone ?? user, at);
  }
  return undefined;
}

function handlesOf(elements: readonly Element[]): string[] {
  const all = [...new Set(elements.flatMap((one) => handleOf(one) ?? []))];
  // The same account, with its server and without.
  return all.filter((handle) => !all.some((other) => other.startsWith(`${handle}@`)));
}

/** The one account among these elements; of several, the one that is said to be at hand. */
function onlyIn(elements: readonly Element[]): string | undefined {
  const shown = elements.filter((one) => isShown(one) && !one.closest(POSTS));
  const all = handlesOf(shown);
  const [only, ...others] = all.length > 1 ? handlesOf(shown.filter((one) => one.closest(CURRENT))) : all;
  return others.length === 0 ? only : undefined;
}

/** The account beside the text: in its form any, around it only one that is known beyond this host. */
function besideText(editable: Element): string | undefined {
  const form = editable.closest('form');
  let level = form ? 0 : -LEVELS;
  for (let at = parentOf(editable); at && level < LEVELS; at = parentOf(at)) {
    if (matches(at, `body, main, [role="main"], ${POSTS}`)) return undefined;
    const handle = onlyIn(findAll(at, SHOWN));
    if (handle && ((form && holds(form, at)) || KNOWN_ANYWHERE.test(handle))) return handle;
    if (!(form && holds(form, at))) level += 1;
  }
  return undefined;
}

/** The account that the page itself says is logged in. */
function ofPage(): string | undefined {
  const areas = findAll(document, AREAS).filter((area) => !area.closest('main, [role="main"], article'));
  const shown = areas.flatMap((area) => findAll(area, SHOWN));
  const mine = shown.filter((one) => MINE.test(calledBy(one).trim()) || MINE.test(one.textContent?.trim() ?? ''));
  const anywhere = shown.filter((one) => handleOf(one)?.includes('@'));
  return onlyIn(mine) ?? onlyIn(anywhere);
}

/** The account that writes this text, as far as the page tells. */
export function accountIn(editable: Element): AccountSeen | undefined {
  const handle = besideText(editable) ?? ofPage();
  return handle ? { handle } : undefined;
}

import { descriptionIn, handleIn, textOf } from '../clues.ts';
import type { AccountSeen, ImageSeen, Site, Surface } from '../site.ts';
import { upwards } from '../tree.ts';

/** The post that is answered stands before the text: a pressable row with somebody's picture and words. */
const ANSWERED = '[aria-label][tabindex="0"]:has([data-testid^="userAvatar"]):has([dir="auto"])';
const QUOTED = 'a[href*="/post/"]';

/** The one dialog for posts, threads, replies and quotations. */
const compose: Surface = {
  id: 'compose',
  editor: 'plain',
  editable: ['.ProseMirror[contenteditable="true"]', '[role="textbox"][contenteditable="true"]'],
  bounds: ['[data-testid="composePostView"]', '[role="dialog"]:has([data-testid="composerPublishBtn"])'],
  publish: ['[data-testid="composerPublishBtn"]'],
  learnsPublish: true,
  keys: ['Ctrl+Enter', 'Meta+Enter'],
  kinds: [
    { kind: 'reply', has: `${ANSWERED} ~ * .ProseMirror` },
    { kind: 'quote', has: QUOTED },
  ],
  answered: [
    // The first of the row's texts is the name.
    { in: 'composer', selector: ANSWERED, take: (row) => row.querySelectorAll('[dir="auto"]')[1]?.textContent?.trim() },
    { in: 'composer', selector: `${QUOTED} [data-word-wrap]`, take: textOf },
    { in: 'composer', selector: QUOTED, take: textOf },
  ],
};

const NAVIGATION = ':is(nav, [role="navigation"])';
const AVATAR = 'img[src*="/avatar"]';

/** The key of the account that a picture is of: its address has it. */
const keyOf = (picture: Element | null): string | undefined =>
  /\/avatar\w*\/plain\/(did:[^/]+)\//.exec(picture?.getAttribute('src') ?? '')?.[1];

/**
 * Where another account was chosen for the post than the one that the navigation shows: its picture is all that the
 * composer has of it (composer/account-switcher).
 */
function otherAccount(picture: Element): AccountSeen | undefined {
  const chosen = keyOf(picture);
  const own = keyOf(document.querySelector(`${NAVIGATION} ${AVATAR}`));
  return own && chosen && chosen !== own ? { handle: chosen } : undefined;
}

const COMPOSER = '[data-testid="composePostView"]';
/** The picture or film in an element, by its address; not that of a person. */
const mediaIn = (element: Element | null | undefined): string | undefined =>
  element?.querySelector(':is(img, video)[src]:not([src*="/avatar"])')?.getAttribute('src') ?? undefined;
/** The one that a button stands on. */
const mediaAt = (button: Element): string => mediaIn(upwards(button, (one) => mediaIn(one) !== undefined)) ?? '';

/** What was written of each picture or film, as long as the page is open: afterwards only an icon tells of it. */
const described = new Map<string, ImageSeen>();

/** In a dialog over the composer, under the picture itself; other dialogs have fields too, such as that of a profile. */
function isDescription(field: HTMLElement): boolean {
  const media = document.querySelector(COMPOSER) ? mediaIn(field.closest('[role="dialog"]')) : undefined;
  if (media) described.set(media, descriptionIn(field));
  return media !== undefined;
}

const description: Surface = {
  id: 'description',
  editor: 'textarea',
  field: 'image',
  editable: ['textarea'],
  bounds: [`[role="dialog"]:not(:has(${COMPOSER}))`],
  takes: isDescription,
  publish: [],
  keys: [],
  kinds: [],
  answered: [],
};

/** A feed of somebody's has a longer address, a profile without a valid handle a `did:`. */
const take = handleIn('href', /^\/profile\/([\w.-]+)$/);

/**
 * On the button of an image stands a plus as long as nothing describes it, then a tick (composer/photos/Gallery.tsx). The
 * icons are Font Awesome's and have no names; a film's button (composer/GifAltText.tsx) has others, so it says nothing
 * until its description was written here.
 */
const UNDESCRIBED = '[data-testid="altTextButton"]:has(path[d^="M256 80c0-17.7"], path[d^="M432 256c0 17.69"])';

/** Bluesky. Its test ids are in its public source (bluesky-social/social-app). */
export const bluesky: Site = {
  id: 'bsky.app',
  name: 'Bluesky',
  hosts: ['bsky.app', 'main.bsky.dev'],
  surfaces: [compose, description],
  never: [],
  neverPaths: ['/messages'],
  account: [
    { in: 'composer', selector: `${AVATAR}:not(:is(${ANSWERED}, ${QUOTED}) *)`, take: otherAccount },
    { in: 'page', selector: `${NAVIGATION} a[href^="/profile/"]`, take },
    // What it is called differs with the language, so this serves where there is no navigation.
    { in: 'page', selector: 'a[aria-label="Profile"][href^="/profile/"]', take },
  ],
  images: [
    {
      in: 'composer',
      selector: '[data-testid="altTextButton"]',
      take: (button) => described.get(mediaAt(button)) ?? (button.matches(UNDESCRIBED) ? {} : undefined),
    },
  ],
};

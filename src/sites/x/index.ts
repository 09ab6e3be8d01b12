import { handleIn, handleInText, textOf } from '../clues.ts';
import { placeHere } from '../host.ts';
import type { Beside, ImageSeen, Site, Surface } from '../site.ts';

const EDITABLE = [
  '[data-testid^="tweetTextarea_"][contenteditable="true"]',
  '.public-DraftEditor-content[contenteditable="true"]',
];
const KEYS = ['Ctrl+Enter', 'Meta+Enter'] as const;
/** The names are X's own, in every language (its bundle: `name: 'Choice1'` to `Choice4`). */
const POLL: Beside = { field: 'poll', selector: 'input[name^="Choice"]' };
const isArticle = (): boolean => placeHere().pathname.startsWith('/compose/articles');

/**
 * An article: its title is a text area that only a translated placeholder names, and Publish sleeps until there is one.
 * A window with settings follows; the first stage, with the text on screen, is the moment to ask.
 */
const article: Surface = {
  id: 'article',
  editor: 'draft',
  editable: ['main .public-DraftEditor-content[contenteditable="true"]'],
  beside: [{ field: 'title', selector: 'textarea:not([readonly])' }],
  bounds: ['main'],
  takes: isArticle,
  publish: [],
  learnsPublish: true,
  keys: [],
  kinds: [],
  answered: [],
};

/** The description of an image, a stage of the dialog in which the post itself is out of sight. */
const description: Surface = {
  id: 'description',
  editor: 'textarea',
  field: 'image',
  editable: ['textarea[data-testid="altTextInput"]', '[data-testid="altTextInput"] textarea'],
  bounds: ['[role="dialog"]', 'main', 'body'],
  publish: [],
  keys: [],
  kinds: [],
  answered: [],
};

const dialog: Surface = {
  id: 'dialog',
  editor: 'draft',
  editable: EDITABLE,
  beside: [POLL],
  bounds: ['[role="dialog"][aria-modal="true"]', '[role="dialog"]'],
  publish: ['[data-testid="tweetButton"]'],
  learnsPublish: true,
  keys: KEYS,
  kinds: [
    { kind: 'reply', beside: 'article[data-testid="tweet"]' },
    { kind: 'quote', beside: '[role="link"] [data-testid="tweetText"]' },
  ],
  answered: [{ in: 'bounds', selector: '[data-testid="tweetText"]', take: textOf }],
};

const inline: Surface = {
  id: 'inline',
  editor: 'draft',
  editable: EDITABLE,
  beside: [POLL],
  takes: () => !isArticle(),
  bounds: ['[data-testid="inline_reply_offscreen"]', '[data-testid="primaryColumn"]', 'main', 'body'],
  // X Pro has the dialog's button in a column.
  publish: ['[data-testid="tweetButtonInline"]', '[data-testid="tweetButton"]'],
  learnsPublish: true,
  keys: KEYS,
  kinds: [
    { kind: 'reply', inside: '[data-testid="inline_reply_offscreen"]' },
    { kind: 'quote', has: '[role="link"] [data-testid="tweetText"]' },
  ],
  answered: [
    {
      in: 'page',
      selector: 'article[data-testid="tweet"]:has(+ [data-testid="inline_reply_offscreen"]) [data-testid="tweetText"]',
      take: textOf,
    },
    { in: 'composer', selector: '[role="link"] [data-testid="tweetText"]', take: textOf },
  ],
};

const avatar = {
  selector: '[data-testid^="UserAvatar-Container-"]:not(article *)',
  take: handleIn('data-testid', /^UserAvatar-Container-(\w+)$/),
};

/**
 * An image is a group named by its description, or by a word of the site for an image, and carries the badge ALT,
 * in every language, once it is described. Videos have no description.
 */
function imageIn(group: Element): ImageSeen | undefined {
  const description = group.getAttribute('aria-label')?.trim() ?? '';
  const hasBadge = [...group.querySelectorAll('span')].some(({ textContent }) => textContent === 'ALT');
  // Several words are a description, whatever became of the badge.
  return hasBadge || /\S\s+\S+\s+\S/.test(description) ? { description } : {};
}

/** X, formerly Twitter. Its own test ids have stood for years, in every language. */
export const x: Site = {
  id: 'x.com',
  name: 'X',
  hosts: ['x.com', 'mobile.x.com', 'pro.x.com', 'twitter.com', 'mobile.twitter.com'],
  surfaces: [article, dialog, inline, description],
  // Messages as they were (`DMDrawer`, `dmComposer…`) and as they are since 2025 (`dm-composer-…`, `chat-drawer-root`,
  // and in some scripts of 2026 `messageComposer`).
  never: ['[data-testid^="dm" i], [data-testid^="chat" i], [data-testid^="message" i]', '[role="search"]'],
  neverPaths: ['/messages', '/i/chat', '/chat'],
  account: [
    // The avatar inside the composer first: with delegated accounts it can differ from the navigation's.
    { in: 'composer', ...avatar },
    { in: 'bounds', ...avatar },
    { in: 'page', selector: 'a[data-testid="AppTabBar_Profile_Link"]', take: handleIn('href', /^\/(\w+)$/) },
    { in: 'page', selector: '[data-testid="SideNav_AccountSwitcher_Button"]', take: handleInText(/@(\w+)/) },
  ],
  images: [
    {
      in: 'composer',
      selector:
        '[data-testid="attachments"] [role="group"][aria-label]:has(img):not(:has([role="group"], video), [role="link"] *)',
      take: imageIn,
    },
  ],
};

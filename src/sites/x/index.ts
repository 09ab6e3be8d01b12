import { handleIn, handleInText, textOf } from '../clues.ts';
import type { Site, Surface } from '../site.ts';

const EDITABLE = ['[data-testid^="tweetTextarea_"][contenteditable="true"]'];
const KEYS = ['Ctrl+Enter', 'Meta+Enter'] as const;

const dialog: Surface = {
  id: 'dialog',
  editor: 'draft',
  editable: EDITABLE,
  bounds: ['[role="dialog"][aria-modal="true"]', '[role="dialog"]'],
  publish: ['[data-testid="tweetButton"]'],
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
  bounds: ['[data-testid="inline_reply_offscreen"]', '[data-testid="primaryColumn"]', 'main', 'body'],
  publish: ['[data-testid="tweetButtonInline"]'],
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

/** X, formerly Twitter. Its own test ids have stood for years, in every language. */
export const x: Site = {
  id: 'x.com',
  name: 'X',
  hosts: ['x.com', 'mobile.x.com', 'pro.x.com', 'twitter.com', 'mobile.twitter.com'],
  surfaces: [dialog, inline],
  never: ['[data-testid="dmComposerTextInput"]', '[data-testid="DmActivityContainer"]', '[data-testid="DMDrawer"]'],
  neverPaths: ['/messages', '/i/chat'],
  account: [
    // The avatar inside the composer first: with delegated accounts it can differ from the navigation's.
    { in: 'composer', ...avatar },
    { in: 'bounds', ...avatar },
    { in: 'page', selector: 'a[data-testid="AppTabBar_Profile_Link"]', take: handleIn('href', /^\/(\w+)$/) },
    { in: 'page', selector: '[data-testid="SideNav_AccountSwitcher_Button"]', take: handleInText(/@(\w+)/) },
  ],
};

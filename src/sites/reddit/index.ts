import { handleIn, textOf } from '../clues.ts';
import type { Site, Surface } from '../site.ts';

/** The editor stands in the light DOM, in a slot of the composer; its toolbar and frame are in an open shadow root. */
const EDITABLE = [
  'shreddit-composer [contenteditable="true"][role="textbox"]',
  'shreddit-composer [data-lexical-editor="true"]',
];
const KEYS = ['Ctrl+Enter', 'Meta+Enter'] as const;

const post: Surface = {
  id: 'post',
  editor: 'lexical',
  editable: EDITABLE.map((editable) => `r-post-composer-form ${editable}`),
  bounds: ['r-post-composer-form'],
  publish: ['#submit-post-button', 'r-post-form-submit-button'],
  keys: KEYS,
  kinds: [],
  answered: [],
};

/** A comment under a post, or a reply inside the comment that it answers. */
const comment: Surface = {
  id: 'comment',
  editor: 'lexical',
  editable: EDITABLE,
  bounds: ['shreddit-comment', 'comment-composer-host', 'shreddit-composer'],
  publish: ['shreddit-composer button[slot="submit-button"]', 'shreddit-composer button[type="submit"]'],
  keys: KEYS,
  kinds: [{ kind: 'reply', inside: 'shreddit-composer' }],
  answered: [
    { in: 'bounds', selector: '[slot="comment"]', take: textOf },
    { in: 'page', selector: 'shreddit-post [slot="text-body"]', take: textOf },
    { in: 'page', selector: 'shreddit-post [slot="title"]', take: textOf },
  ],
};

/** Reddit as it is since 2023. Whose account it is stands in the page only while the user menu is open. */
export const reddit: Site = {
  id: 'reddit.com',
  name: 'Reddit',
  hosts: ['www.reddit.com', 'sh.reddit.com', 'new.reddit.com'],
  surfaces: [post, comment],
  never: ['rs-app, [class^="rs-"]', 'rs-message-composer, rs-room', 'reddit-search-large, faceplate-search-input'],
  neverPaths: ['/chat', '/message', '/mail', '/room'],
  account: [
    { in: 'page', selector: '#user-drawer-content a[href^="/user/"]', take: handleIn('href', /^\/user\/([\w-]+)/) },
  ],
};

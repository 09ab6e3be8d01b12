import { handleIn, textOf } from '../clues.ts';
import type { Site, Surface } from '../site.ts';

/**
 * The rich editor stands in the light DOM, in a slot of the composer; its toolbar and frame are in an open shadow root.
 * In Markdown mode the text is two such roots deep.
 */
const RICH = [
  'shreddit-composer [contenteditable="true"][role="textbox"]',
  'shreddit-composer [data-lexical-editor="true"]',
];
const TITLE = 'faceplate-textarea-input[name="title"] >>> textarea';
const MARKDOWN = 'shreddit-composer >>> shreddit-markdown-composer >>> textarea';
const KEYS = ['Ctrl+Enter', 'Meta+Enter'] as const;

const post: Surface = {
  id: 'post',
  editor: 'lexical',
  // A link or an image has a title only.
  editable: [...RICH, MARKDOWN, TITLE].map((editable) => `r-post-composer-form ${editable}`),
  beside: [{ field: 'title', selector: TITLE }],
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
  // The closed box takes a text too, before the editor opens.
  editable: [...RICH, MARKDOWN, 'comment-composer-host faceplate-textarea-input >>> textarea'],
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

/** A comment, an answer or a post of the site as it was until 2018, which many still use. */
const old: Surface = {
  id: 'old',
  editor: 'textarea',
  editable: ['.usertext-edit textarea[name="text"]'],
  beside: [{ field: 'title', selector: '#title-field textarea[name="title"]' }],
  bounds: ['form#newlink', 'form.usertext'],
  publish: ['.usertext-buttons button.save', '#newlink button[name="submit"]'],
  keys: [],
  kinds: [{ kind: 'reply', inside: '.commentarea' }],
  answered: [{ in: 'page', selector: '.sitetable.linklisting .thing.link a.title', take: textOf }],
};

/** Reddit as it is since 2023. Whose account it is stands in the page only while the user menu is open. */
export const reddit: Site = {
  id: 'reddit.com',
  name: 'Reddit',
  hosts: ['www.reddit.com', 'sh.reddit.com', 'new.reddit.com', 'old.reddit.com'],
  surfaces: [post, comment, old],
  never: [
    '.thing.message, #compose-message',
    'rs-app, [class^="rs-"]',
    'rs-message-composer, rs-room',
    'reddit-search-large, faceplate-search-input',
  ],
  neverPaths: ['/chat', '/message', '/mail', '/room'],
  account: [
    { in: 'page', selector: '#user-drawer-content a[href^="/user/"]', take: handleIn('href', /^\/user\/([\w-]+)/) },
    {
      in: 'page',
      selector: '#header-bottom-right .user a[href*="/user/"]',
      take: handleIn('href', /\/user\/([\w-]+)/),
    },
  ],
};

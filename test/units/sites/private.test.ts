// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isPrivateNow } from '../../../src/sites/clue-reading.ts';
import { composerOfPublish, composerOfText } from '../../../src/sites/composer.ts';
import { SITES } from '../../../src/sites/index.ts';
import type { Site } from '../../../src/sites/site.ts';
import { PRACTICE_SITES } from '../../sites/index.ts';

/** jsdom draws nothing, so every element gets the size of a usual text field. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 80));
});

function siteNamed(folder: string): Site {
  const site = SITES.find(
    ({ id, name }) => (typeof id === 'string' ? id.split('.')[0] : name.toLowerCase()) === folder,
  );
  if (!site) throw new Error(`There is no site ${folder}.`);
  return site;
}

/** What an event in the page takes as its way. */
function wayOf(selector: string): Element[] {
  const way: Element[] = [];
  for (let at = document.querySelector(selector); at; at = at.parentElement) way.push(at);
  if (way.length === 0) throw new Error(`${selector} is not there.`);
  return way;
}

const LEXICAL = '<div contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="Ziņa"></div>';
const DRAFT = '<div class="public-DraftEditor-content" contenteditable="true" role="textbox"></div>';
const SEND = '<button type="submit">Sūtīt</button>';
const KEYED = '<div contenteditable="true" role="textbox" id="contenteditable-root"></div>';

/** Chats of two and of many, as pages, drawers, bubbles and dialogs; the page around them is the public one. */
const PRIVATE: [site: string, what: string, path: string, html: string][] = [
  ['x', 'a conversation on its own page', '/messages/1-2', `<main>${DRAFT}${SEND}</main>`],
  ['x', 'a group in the new messages', '/i/chat/g1', `<main><textarea></textarea>${DRAFT}${SEND}</main>`],
  ['x', 'the drawer as it was', '/home', `<main><div data-testid="DMDrawer">${DRAFT}${SEND}</div></main>`],
  ['x', 'the new drawer', '/home', `<main><div data-testid="chat-drawer-root">${DRAFT}${SEND}</div></main>`],
  ['x', 'the search', '/home', `<main><form role="search">${DRAFT}${SEND}</form></main>`],
  ['facebook', 'a page of messages', '/messages/t/1', `<div role="dialog" aria-modal="true">${LEXICAL}${SEND}</div>`],
  ['facebook', 'a group chat in a bubble', '/', `<div role="none" aria-label="Upju grupa">${LEXICAL}${SEND}</div>`],
  [
    'facebook',
    'a dialog that sends by Messenger',
    '/',
    `<div role="dialog" aria-modal="true" aria-label="Sūtīt ar Messenger">${LEXICAL}${SEND}</div>`,
  ],
  [
    'facebook',
    'a bubble that is a dialog',
    '/',
    `<div role="dialog"><div contenteditable="true" role="textbox" data-lexical-editor="true" aria-placeholder="Aa"></div>${SEND}</div>`,
  ],
  ['instagram', 'a group', '/direct/t/2/', `<div role="dialog" aria-modal="true">${LEXICAL}${SEND}</div>`],
  ['instagram', 'an answer to a story', '/stories/anna/1/', `<form><textarea></textarea>${SEND}</form>`],
  [
    'instagram',
    'a chat in a corner',
    '/',
    `<div role="dialog" aria-modal="true"><div role="grid"></div>${LEXICAL}${SEND}</div>`,
  ],
  ['threads', 'a group', '/messages/t/2', `<div role="dialog">${LEXICAL}${SEND}</div>`],
  ['threads', 'a request', '/messages/requests', `<main>${LEXICAL}${SEND}</main>`],
  ['threads', 'a chat in a dialog', '/', `<div role="dialog"><div role="grid"></div>${LEXICAL}${SEND}</div>`],
  ['linkedin', 'a group', '/messaging/thread/2/', `<main><div class="ql-editor" contenteditable="true"></div></main>`],
  [
    'linkedin',
    'a bubble',
    '/feed/',
    `<main><div class="msg-convo-wrapper"><div class="ql-editor" contenteditable="true"></div>${SEND}</div></main>`,
  ],
  [
    'linkedin',
    'a bubble of the new pages',
    '/feed/',
    `<main><div data-view-name="messaging-overlay"><div class="ql-editor" contenteditable="true"></div></div></main>`,
  ],
  ['bsky', 'a group', '/messages/3kgroup', `<main><div class="ProseMirror" contenteditable="true"></div></main>`],
  [
    'mastodon',
    'a private mention, as newer servers show it',
    '/home',
    `<form class="compose-form"><textarea class="autosuggest-textarea__textarea"></textarea>
      <div class="compose-form__dropdowns"><button class="dropdown-button"><svg class="icon icon-at"></svg></button></div>
      <div class="compose-form__submit">${SEND}</div></form>`,
  ],
  ['tiktok', 'a group', '/messages', `<main>${DRAFT}${SEND}</main>`],
  [
    'tiktok',
    'a chat beside a video',
    '/@anna/video/1',
    `<main><div data-e2e="message-input-area">${DRAFT}</div>${SEND}</main>`,
  ],
  ['tiktok', 'a chat that nothing names, away from the studio', '/foryou', `<main>${DRAFT}${SEND}</main>`],
  ['reddit', 'a room', '/room/1', `<shreddit-composer>${LEXICAL}${SEND}</shreddit-composer>`],
  ['reddit', 'a chat window', '/r/latvia/', `<rs-app><shreddit-composer>${LEXICAL}</shreddit-composer></rs-app>`],
  ['reddit', 'letters to moderators', '/mail/1', `<shreddit-composer>${LEXICAL}${SEND}</shreddit-composer>`],
  ['youtube', 'the chat of a broadcast', '/live_chat', `<yt-live-chat-app>${KEYED}${SEND}</yt-live-chat-app>`],
  [
    'telegram',
    'a picture for a group, version K',
    '/k/',
    `<div class="bubbles-inner is-chat is-channel"></div><div class="popup popup-send-photo popup-new-media active">
      <div class="simple-message-input-input" contenteditable="true"></div></div>`,
  ],
  [
    'telegram',
    'a picture for a chat, while a channel is still in the page, version K',
    '/k/',
    `<div class="bubbles-inner is-channel"></div><div class="bubbles-inner"></div>
      <div class="popup popup-send-photo"><div class="simple-message-input-input" contenteditable="true"></div></div>`,
  ],
  [
    'telegram',
    'a picture for a chat, version A',
    '/a/',
    `<div id="MiddleColumn"><div class="Composer"><div id="editable-message-text" contenteditable="true"></div></div></div>
      <div class="Modal" role="dialog"><div id="editable-message-text-modal" contenteditable="true"></div></div>`,
  ],
  ['draugiem', 'a letter to many', '/messages/2', `<form><textarea></textarea><button>Publicēt</button></form>`],
  ['draugiem', 'a chat', '/', `<div id="chat-2"><form><textarea></textarea><button>Publicēt</button></form></div>`],
];

describe('a private place has no composer', () => {
  test.each(PRIVATE)('%s: %s', (folder, _, path, html) => {
    const site = siteNamed(folder);
    history.replaceState(null, '', path);
    document.body.innerHTML = html;
    for (const text of document.querySelectorAll('textarea, [contenteditable]')) {
      text.id ||= 'text';
      const composer = composerOfText(site, wayOf(`#${text.id}`));
      expect(composer === undefined || isPrivateNow(composer)).toBe(true);
    }
    const pressed = document.querySelector('button') && composerOfPublish(site, wayOf('button'));
    expect(!pressed || isPrivateNow(pressed.composer)).toBe(true);
  });

  test('every site that has private messages has such a place, and a practice page with a chat', () => {
    for (const { name, privateBox } of PRACTICE_SITES.filter((one) => !['youtube', 'any'].includes(one.name))) {
      expect([privateBox ?? []].flat().length, name).toBeGreaterThan(0);
      expect(PRIVATE.map(([folder]) => siteNamed(folder).name.toLowerCase())).toContain(
        name === 'draugiem' ? 'draugiem.lv' : name,
      );
    }
  });
});

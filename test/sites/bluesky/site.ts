import { TIPTAP } from '../private-text.ts';
import type { PracticeSite, Surface } from '../surface.ts';

const ADDRESS = 'https://bsky.app/';
export const HANDLE = 'ezeriunupes.gov.lv';
/** The post of somebody else that the page shows, and that replies and quotations answer. */
export const ANSWERED = {
  author: 'Anna Kalniņa',
  handle: 'annakalnina.bsky.social',
  text: 'Kad atvērs taku gar ezeru?',
};

const common: Omit<Surface, 'name' | 'opens'> = {
  address: ADDRESS,
  editor: '[data-testid="composePostView"] .ProseMirror',
  publish: '[data-testid="composerPublishBtn"]',
  keys: ['Control+Enter'],
  newline: 'Enter',
  prefilled: '',
  marks: 'ranges',
  account: `bsky.app/@${HANDLE}`,
};

export const bluesky: PracticeSite = {
  name: 'bluesky',
  hosts: ['bsky.app'],
  body: '<div id="root"></div>',
  surfaces: [
    { ...common, name: 'bluesky post', opens: ['[data-testid="composeFAB"]'] },
    {
      ...common,
      name: 'bluesky reply',
      address: `${ADDRESS}?lang=lv`,
      opens: ['[data-testid="replyBtn"]'],
      inReplyTo: ANSWERED.text,
    },
  ],
  privateBox: {
    address: `${ADDRESS}messages/3kxyz`,
    opens: [],
    editor: '[data-testid="chat"] textarea',
    keys: ['Enter'],
  },
  privatePlaces: [
    { what: 'a group', path: '/messages/3kgroup', html: `<main>${TIPTAP}</main>` },
    {
      what: 'a conversation that is opened in a dialog',
      path: '/messages',
      html: `<div role="dialog">${TIPTAP}<button data-testid="composerPublishBtn">Send</button></div>`,
    },
  ],
};

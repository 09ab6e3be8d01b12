import { AREA, DRAFT, SEND } from '../private-text.ts';
import type { PracticeSite, Surface } from '../surface.ts';

const composer = '[data-testid^="tweetTextarea_"][contenteditable="true"]';
const common: Omit<Surface, 'name' | 'address' | 'editor' | 'publish'> = {
  opens: [],
  keys: ['Control+Enter'],
  newline: 'Enter',
  prefilled: '',
  marks: 'ranges',
  account: 'x.com/@EzeriUnUpes',
};

/** The post of somebody else that the page shows, and that replies answer. */
export const ANSWERED = { author: 'Anna Kalniņa', handle: 'anna_kalnina', text: 'Kad atvērs taku gar ezeru?' };

const surfaces: Surface[] = [
  {
    ...common,
    name: 'x post in the column',
    address: 'https://x.com/home',
    editor: `[data-testid="primaryColumn"] ${composer}`,
    publish: '[data-testid="tweetButtonInline"]',
  },
  {
    ...common,
    name: 'x post in a dialog opened later',
    address: 'https://x.com/home',
    opens: ['[data-testid="SideNav_NewTweet_Button"]'],
    editor: `[role="dialog"] ${composer}`,
    publish: '[data-testid="tweetButton"]',
  },
  {
    ...common,
    name: 'x reply in a dialog',
    address: 'https://x.com/home',
    opens: ['[data-testid="reply"]'],
    editor: `[role="dialog"] ${composer}`,
    publish: '[data-testid="tweetButton"]',
    inReplyTo: ANSWERED.text,
  },
  {
    ...common,
    name: 'x reply under the post',
    address: `https://x.com/${ANSWERED.handle}/status/1`,
    editor: `[data-testid="primaryColumn"] ${composer}`,
    publish: '[data-testid="tweetButtonInline"]',
    inReplyTo: ANSWERED.text,
  },
];

/** Enough of a likeness that a person who tries the extension here feels at home. */
const SKIN = `
  body { margin: 0 auto; max-width: 900px; font: 15px/1.4 sans-serif; color: #0f1419; }
  [data-testid^="UserAvatar"] { border-radius: 50%; }
  [data-testid="primaryColumn"] { min-height: 100vh; padding: 12px 16px; border: solid #eff3f4; border-width: 0 1px; }
  [data-testid="toolBar"] { display: flex; justify-content: space-between; padding: 8px 0 12px 48px; }
  header { display: flex; flex-direction: column; gap: 12px; align-items: start; padding: 12px; }
  button { padding: 6px 16px; border: 0; border-radius: 99px; font: inherit; }
  [data-testid^="tweetButton"], [data-testid="SideNav_NewTweet_Button"] { background: #0f1419; color: #fff; }
  button:disabled { opacity: 0.5; }
  article { padding: 12px 0; border-top: 1px solid #eff3f4; }
  [role="dialog"] { border-radius: 16px; box-shadow: 0 0 0 100vmax rgb(0 0 0 / 0.4); }
  aside { padding: 0 12px 12px; background: #fff; }
`;

export const x: PracticeSite = {
  name: 'x',
  hosts: ['x.com', 'twitter.com'],
  body: `<style>${SKIN}</style><div id="root"></div>`,
  surfaces,
  privateBox: {
    address: 'https://x.com/home',
    opens: [],
    editor: '[data-testid="dm-composer-textarea"]',
    keys: ['Enter'],
  },
  privatePlaces: [
    { what: 'a conversation on its own page', path: '/messages/1-2', html: `<main>${DRAFT}${SEND}</main>` },
    { what: 'a group in the new messages', path: '/i/chat/g1', html: `<main>${AREA}${DRAFT}${SEND}</main>` },
    {
      what: 'the drawer as it was',
      path: '/home',
      html: `<main><div data-testid="DMDrawer">${DRAFT}${SEND}</div></main>`,
    },
    {
      what: 'the new drawer',
      path: '/home',
      html: `<main><div data-testid="chat-drawer-root">${DRAFT}${SEND}</div></main>`,
    },
    {
      what: 'a message composer of 2026',
      path: '/home',
      html: `<main><div data-testid="messageComposer">${DRAFT}<button data-testid="messageSendButton"></button></div></main>`,
    },
    { what: 'the search', path: '/home', html: `<main><form role="search">${DRAFT}${SEND}</form></main>` },
  ],
};

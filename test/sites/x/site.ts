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

export const x: PracticeSite = {
  name: 'x',
  hosts: ['x.com', 'twitter.com'],
  body: '<div id="root"></div>',
  surfaces,
  privateBox: {
    address: 'https://x.com/home',
    opens: [],
    editor: '[data-testid="dmComposerTextInput"]',
    keys: ['Enter'],
  },
};

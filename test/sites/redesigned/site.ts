import type { PracticeSite, Surface } from '../surface.ts';

const HOST = 'pro.x.com';

/** The one composer of the page, as it is after the change. */
export const redesignedPost: Surface = {
  name: 'x after a redesign',
  address: `https://${HOST}/home`,
  opens: [],
  editor: '[data-testid="postBox"]',
  publish: '[data-testid="sendPost"]',
  keys: ['Control+Enter'],
  newline: 'Enter',
  prefilled: '',
  marks: 'ranges',
  account: 'x.com/@EzeriUnUpes',
};

/** X with every name changed that it is known by, under another of its addresses. */
export const redesigned: PracticeSite = {
  name: 'redesigned',
  hosts: [HOST],
  body: '<style>body { margin: 24px; font: 15px/1.4 sans-serif; }</style><div id="root"></div>',
  surfaces: [redesignedPost],
};

/** What the rules write under `sites` until the next release knows the new names. */
export const REDESIGNED_RULES = {
  'x.com': {
    surfaces: {
      inline: { editable: ['[data-testid="postBox"]'], publish: ['[data-testid="sendPost"]'] },
    },
    account: [{ selector: '[data-testid="myProfile"]', attribute: 'href' }],
  },
};

import { LEXICAL, SEND } from '../private-text.ts';
import type { PracticeSite } from '../surface.ts';

/** The page that one writes for, and its number in the address. */
export const PAGE_NAME = 'Ezeru un upju aģentūra';
const PAGE_NUMBER = '100064000000001';

/** The Latvian words are plausible, not seen on the site: no adapter may rely on them, which is why this page speaks them. */
export const LABELS = {
  en: {
    create: 'Create post',
    text: 'Text',
    cancel: 'Cancel',
    draft: 'Finish later',
    publish: 'Publish',
    media: 'Media',
  },
  lv: {
    create: 'Izveidot ierakstu',
    text: 'Teksts',
    cancel: 'Atcelt',
    draft: 'Pabeigt vēlāk',
    publish: 'Laist klajā',
    media: 'Multivide',
  },
} as const;

export const business: PracticeSite = {
  name: 'business',
  hosts: ['business.facebook.com'],
  body: '<div id="root"></div>',
  surfaces: [
    {
      name: 'business suite post',
      address: `https://business.facebook.com/latest/composer/?asset_id=${PAGE_NUMBER}&lang=lv`,
      opens: [],
      editor: '[contenteditable="true"]',
      publish: '[data-part="publish"]',
      others: ['[data-part="media"]', '[data-part="draft"]'],
      keys: [],
      newline: 'Enter',
      prefilled: '',
      marks: 'ranges',
      account: `facebook.com/${PAGE_NAME}`,
    },
  ],
  privateBox: {
    address: 'https://business.facebook.com/latest/inbox/all',
    opens: [],
    editor: '[contenteditable="true"]',
    keys: ['Enter'],
  },
  privatePlaces: [
    { what: 'the inbox', path: '/latest/inbox/all', html: `<div role="dialog">${LEXICAL}${SEND}</div>` },
    { what: 'comments and messages together', path: '/latest/inbox', html: `<div>${LEXICAL}${SEND}</div>` },
    { what: 'a page that is no composer', path: '/latest/home', html: `<div role="dialog">${LEXICAL}${SEND}</div>` },
    {
      what: 'a chat over the composer',
      path: '/latest/composer/',
      html: `<div><div><div role="grid"><div data-scope="messages_table"></div></div></div><div>${LEXICAL}${SEND}</div></div>`,
    },
  ],
};

import { LEXICAL, SEND } from '../private-text.ts';
import type { PracticeSite, Surface } from '../surface.ts';

export const HANDLE = 'ezeriunupes';
/** The post of somebody else that the page shows, and that replies answer. */
export const ANSWERED = { handle: 'anna_kalnina', text: 'Kad atvērs taku gar ezeru?' };

/** The Latvian words are plausible, not seen on the site: no adapter may rely on them, which is why this page speaks them. */
export const LABELS = {
  en: {
    open: 'Empty text field. Type to compose a new post.',
    fresh: 'What’s new?',
    reply: `Reply to ${ANSWERED.handle}…`,
    heading: 'New thread',
    cancel: 'Cancel',
    add: 'Add to thread',
    audience: 'Reply options',
    post: 'Post',
    answer: 'Reply',
    message: 'Message',
    quote: 'Quote',
  },
  lv: {
    open: 'Tukšs teksta lauks. Rakstiet, lai izveidotu jaunu ierakstu.',
    fresh: 'Kas jauns?',
    reply: `Atbildēt lietotājam ${ANSWERED.handle}…`,
    heading: 'Jauns pavediens',
    cancel: 'Atcelt',
    add: 'Pievienot pavedienam',
    audience: 'Atbilžu iespējas',
    post: 'Publicēt',
    answer: 'Atbildēt',
    message: 'Ziņa',
    quote: 'Citēt',
  },
} as const;

const lexical = '[data-lexical-editor="true"][role="textbox"]';
const common: Omit<Surface, 'name' | 'opens' | 'address'> = {
  editor: `[role="dialog"] ${lexical}`,
  publish: '[role="dialog"] [data-part="post"]',
  others: ['[data-part="add"]', '[data-part="audience"]'],
  keys: ['Control+Enter'],
  newline: 'Enter',
  prefilled: '',
  marks: 'ranges',
  account: `threads.com/@${HANDLE}`,
};
const home = (language: 'en' | 'lv') => `https://www.threads.com/?lang=${language}`;

export const threads: PracticeSite = {
  name: 'threads',
  hosts: ['www.threads.com'],
  body: '<div id="root"></div>',
  surfaces: [
    { ...common, name: 'threads post', address: home('en'), opens: ['#open-composer'] },
    { ...common, name: 'threads post in Latvian', address: home('lv'), opens: ['#open-composer'] },
    { ...common, name: 'threads reply', address: home('lv'), opens: ['#open-reply'], inReplyTo: ANSWERED.text },
    {
      ...common,
      name: 'threads reply under the post',
      address: `https://www.threads.com/@${ANSWERED.handle}/post/C1?lang=lv`,
      opens: [],
      editor: `#inline-reply ${lexical}`,
      publish: '#inline-reply [role="button"]',
      others: [],
      inReplyTo: ANSWERED.text,
    },
  ],
  variants: [{ ...common, name: 'threads quote', address: home('lv'), opens: ['#open-quote'] }],
  privateBox: {
    address: 'https://www.threads.com/messages/t/1',
    opens: [],
    editor: `[data-part="chat"] ${lexical}`,
    keys: ['Enter'],
  },
  privatePlaces: [
    { what: 'a group', path: '/messages/t/2', html: `<div role="dialog">${LEXICAL}${SEND}</div>` },
    { what: 'a request', path: '/messages/requests', html: `<main>${LEXICAL}${SEND}</main>` },
    { what: 'the inbox', path: '/inbox', html: `<main>${LEXICAL}${SEND}</main>` },
    {
      what: 'a chat in a dialog',
      path: '/',
      html: `<div role="dialog"><div role="grid"></div>${LEXICAL}${SEND}</div>`,
    },
    {
      what: 'a chat in a column of its own',
      path: '/@anna/post/C1',
      html: `<div role="main"><div><div role="log"></div></div><div><div>${LEXICAL}</div><div role="button"><span
        style="transform: rotate(90deg)"><svg></svg></span></div></div></div>`,
    },
  ],
};

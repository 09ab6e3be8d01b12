import { LEXICAL, SEND } from '../private-text.ts';
import type { PracticeSite, Surface } from '../surface.ts';

/** The page that is logged in; Facebook shows its name and no handle. */
export const PAGE_NAME = 'Ezeru un upju aģentūra';
/** The comment of somebody else that the page shows, and that comments answer. */
export const ANSWERED = { author: 'Anna Kalniņa', text: 'Kad atvērs taku gar ezeru?' };
/** A post of the page itself above it in the feed, and how it begins when it is edited. */
export const OTHER = 'Upes ir slēgtas laivām.';
export const BEGUN = 'Upes. ';

/**
 * What Facebook's controls are called. The Latvian names are plausible, not seen on the site: no adapter may
 * rely on them, which is why this page speaks them.
 */
export const LABELS = {
  en: {
    open: "What's on your mind?",
    create: 'Create post',
    post: 'Post',
    next: 'Next',
    settings: 'Post settings',
    comment: 'Comment as',
    send: 'Post comment',
    plan: 'Schedule',
    edit: 'Edit post',
    save: 'Save',
    privacy: 'Edit privacy. Sharing with Public.',
    message: 'Message',
  },
  lv: {
    open: 'Par ko jūs domājat?',
    create: 'Izveidot ierakstu',
    post: 'Publicēt',
    next: 'Tālāk',
    settings: 'Ieraksta iestatījumi',
    comment: 'Komentēt kā',
    send: 'Publicēt komentāru',
    plan: 'Ieplānot',
    edit: 'Rediģēt ierakstu',
    save: 'Saglabāt',
    privacy: 'Rediģēt privātumu. Redzams visiem.',
    message: 'Ziņa',
  },
} as const;

const common = {
  prefilled: '',
  marks: 'ranges',
  account: `facebook.com/${PAGE_NAME}`,
} as const;

const post = (language: 'en' | 'lv'): Surface => ({
  ...common,
  name: `facebook post${language === 'lv' ? ' in Latvian' : ''}`,
  address: `https://www.facebook.com/?lang=${language}`,
  opens: ['#open-composer'],
  editor: '[role="dialog"][aria-modal="true"] [data-lexical-editor="true"]',
  publish: `[role="dialog"] [role="button"][aria-label="${LABELS[language].post}"]`,
  keys: ['Control+Enter'],
  newline: 'Enter',
});

const comment = (language: 'en' | 'lv'): Surface => ({
  ...common,
  name: `facebook comment${language === 'lv' ? ' in Latvian' : ''}`,
  address: `https://www.facebook.com/?lang=${language}`,
  opens: ['form[role="presentation"] [data-lexical-editor="true"]'],
  editor: 'form[role="presentation"] [data-lexical-editor="true"]',
  publish: '#focused-state-composer-submit [role="button"]',
  keys: ['Enter'],
  newline: 'Shift+Enter',
  inReplyTo: ANSWERED.text,
});

export const facebook: PracticeSite = {
  name: 'facebook',
  hosts: ['www.facebook.com'],
  body: '<div id="root"></div>',
  surfaces: [
    post('en'),
    {
      ...post('en'),
      name: 'facebook page post in two stages',
      address: 'https://www.facebook.com/?stages=2',
      publish: `[role="dialog"] [role="button"][aria-label="${LABELS.en.next}"]`,
      confirm: `[role="dialog"] [role="button"][aria-label="${LABELS.en.post}"]`,
      keys: [],
    },
    comment('en'),
    post('lv'),
    comment('lv'),
  ],
  variants: [
    {
      ...post('lv'),
      name: 'facebook post that is planned, beside pictures to page through',
      address: 'https://www.facebook.com/?lang=lv&planned',
      publish: `[role="dialog"] [role="button"][aria-label="${LABELS.lv.plan}"]`,
      others: ['#next-picture'],
    },
    {
      ...post('lv'),
      name: 'facebook post that is edited',
      opens: ['#edit-post'],
      publish: `[role="dialog"] [role="button"][aria-label="${LABELS.lv.save}"]`,
      prefilled: BEGUN,
    },
  ],
  privateBox: {
    address: 'https://www.facebook.com/',
    opens: [],
    editor: '[data-testid="chat"] [data-lexical-editor="true"]',
    keys: ['Enter'],
  },
  privatePlaces: [
    {
      what: 'a page of messages',
      path: '/messages/t/1',
      html: `<div role="dialog" aria-modal="true">${LEXICAL}${SEND}</div>`,
    },
    {
      what: 'a message about something on sale',
      path: '/marketplace/inbox',
      html: `<div role="dialog" aria-modal="true">${LEXICAL}${SEND}</div>`,
    },
    {
      what: 'a group chat in a bubble',
      path: '/',
      html: `<div role="none" aria-label="Upju grupa">${LEXICAL}${SEND}</div>`,
    },
    {
      what: 'a dialog that sends by Messenger',
      path: '/',
      html: `<div role="dialog" aria-modal="true" aria-label="Sūtīt ar Messenger">${LEXICAL}${SEND}</div>`,
    },
    {
      what: 'a bubble that is a dialog',
      path: '/',
      html: `<div role="dialog"><div contenteditable="true" role="textbox" data-lexical-editor="true"
        aria-placeholder="Aa"></div>${SEND}</div>`,
    },
  ],
};

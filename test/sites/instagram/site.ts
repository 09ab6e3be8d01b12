import { AREA, LEXICAL, SEND } from '../private-text.ts';
import type { PracticeSite, Surface } from '../surface.ts';

export const HANDLE = 'ezeriunupes';
/** How a caption begins that is edited. */
export const BEGUN = 'Rīts. ';
/** The picture of somebody else that the page shows, its caption, and a comment on it. */
export const ANSWERED = { handle: 'anna_kalnina', text: 'Kad atvērs taku gar ezeru?', commenter: 'janis_berzs' };

/** The Latvian words are plausible, not seen on the site: no adapter may rely on them, which is why this page speaks them. */
export const LABELS = {
  en: {
    create: 'New post',
    heading: 'Create new post',
    back: 'Back',
    share: 'Share',
    caption: 'Write a caption...',
    access: 'Accessibility',
    settings: 'Advanced settings',
    comment: 'Add a comment…',
    emoji: 'Emoji',
    post: 'Post',
    answer: 'Reply',
    message: 'Message...',
    edit: 'Edit info',
    cancel: 'Cancel',
    done: 'Done',
  },
  lv: {
    create: 'Jauna publikācija',
    heading: 'Izveidot jaunu publikāciju',
    back: 'Atpakaļ',
    share: 'Kopīgot',
    caption: 'Uzrakstiet parakstu...',
    access: 'Pieejamība',
    settings: 'Papildu iestatījumi',
    comment: 'Pievienot komentāru…',
    emoji: 'Emocijzīmes',
    post: 'Publicēt',
    answer: 'Atbildēt',
    message: 'Ziņa...',
    edit: 'Rediģēt informāciju',
    cancel: 'Atcelt',
    done: 'Gatavs',
  },
} as const;

const account = `instagram.com/@${HANDLE}`;

const caption = (language: 'en' | 'lv'): Surface => ({
  name: `instagram caption${language === 'lv' ? ' in Latvian' : ''}`,
  address: `https://www.instagram.com/?lang=${language}`,
  opens: ['#create'],
  editor: '[role="dialog"] [data-lexical-editor="true"]',
  publish: '[role="dialog"] [data-part="share"]',
  others: ['[data-part="access"]', '[data-part="settings"]'],
  keys: [],
  newline: 'Enter',
  prefilled: '',
  marks: 'ranges',
  account,
});

const comment: Omit<Surface, 'name' | 'opens' | 'prefilled'> = {
  address: 'https://www.instagram.com/p/C1/?lang=lv',
  editor: 'form textarea',
  publish: 'form [data-part="post"]',
  keys: ['Enter'],
  newline: 'Shift+Enter',
  marks: 'boxes',
  account,
  inReplyTo: ANSWERED.text,
};

export const instagram: PracticeSite = {
  name: 'instagram',
  hosts: ['www.instagram.com'],
  body: '<div id="root"></div>',
  surfaces: [
    caption('en'),
    caption('lv'),
    { ...comment, name: 'instagram comment', opens: [], prefilled: '' },
    { ...comment, name: 'instagram reply', opens: ['#reply'], prefilled: `@${ANSWERED.commenter} ` },
  ],
  variants: [
    { ...caption('lv'), name: 'instagram caption that is edited', opens: ['#edit'], prefilled: BEGUN },
    {
      ...comment,
      name: 'instagram comment on the page for phones',
      address: 'https://www.instagram.com/p/C1/?lang=lv&phone',
      opens: [],
      editor: 'form [role="textbox"]',
      prefilled: '',
      marks: 'ranges',
    },
  ],
  privateBox: {
    address: 'https://www.instagram.com/direct/t/1/',
    opens: [],
    editor: '[data-part="chat"] [data-lexical-editor="true"]',
    keys: ['Enter'],
  },
  privatePlaces: [
    { what: 'a group', path: '/direct/t/2/', html: `<div role="dialog" aria-modal="true">${LEXICAL}${SEND}</div>` },
    { what: 'an answer to a story', path: '/stories/anna/1/', html: `<form>${AREA}${SEND}</form>` },
    {
      what: 'a chat in a corner',
      path: '/',
      html: `<div role="dialog" aria-modal="true"><div role="grid"></div>${LEXICAL}${SEND}</div>`,
    },
    {
      what: 'a chat in a corner that is no dialog, in a form',
      path: '/',
      html: `<div><div><div role="log"></div></div><div><form>${AREA}${SEND}</form></div></div><main></main>`,
    },
    {
      what: 'a post that is sent to somebody, over the conversation with them',
      path: '/p/C1/',
      html: `<div role="dialog" aria-modal="true"><div><div role="grid"></div></div><div>${LEXICAL}${SEND}</div></div>`,
    },
  ],
};

import type { PracticeSite, Surface } from '../surface.ts';

export const HANDLE = 'ezeriunupes';
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
  privateBox: {
    address: 'https://www.instagram.com/direct/t/1/',
    opens: [],
    editor: '[data-part="chat"] [data-lexical-editor="true"]',
    keys: ['Enter'],
  },
};

import { DRAFT, SEND } from '../private-text.ts';
import type { PracticeSite, Surface } from '../surface.ts';

export const HANDLE = 'ezeriunupes';
/** TikTok begins a caption with the name of the file. */
export const FILE_NAME = 'rits-ezera ';
/** The caption of another video that goes out at the same press. */
export const ANOTHER = 'Manuprāt, maksa ir netaisna.';
/** The caption of the video that comments answer. */
export const ANSWERED = { author: 'anna_kalnina', text: 'Kad atvērs taku gar ezeru?' };

const common: Omit<Surface, 'name' | 'address' | 'editor' | 'publish' | 'keys' | 'newline'> = {
  opens: [],
  prefilled: '',
  marks: 'ranges',
  account: `tiktok.com/@${HANDLE}`,
};

/** Several videos; `opens` opens a row, in which a caption can be written. */
export const SEVERAL: Surface = {
  ...common,
  name: 'tiktok captions of several videos',
  address: 'https://www.tiktok.com/tiktokstudio/upload?videos=2',
  opens: ['#open-row'],
  editor: '[data-e2e="caption_container"] [contenteditable="true"]',
  publish: '[data-e2e="post_video_button"]',
  keys: [],
  newline: 'Enter',
  prefilled: FILE_NAME,
};

export const tiktok: PracticeSite = {
  name: 'tiktok',
  hosts: ['www.tiktok.com'],
  body: '<div id="root"></div>',
  surfaces: [
    {
      ...common,
      name: 'tiktok caption',
      address: 'https://www.tiktok.com/tiktokstudio/upload',
      editor: '[data-e2e="caption_container"] [contenteditable="true"]',
      publish: '[data-e2e="post_video_button"]',
      confirm: '.common-modal .TUXButton--primary',
      keys: [],
      newline: 'Enter',
      prefilled: FILE_NAME,
    },
    {
      ...common,
      name: 'tiktok comment',
      address: `https://www.tiktok.com/@${ANSWERED.author}/video/1`,
      editor: '[data-e2e="comment-input"] [contenteditable="true"]',
      publish: '[data-e2e="comment-post"]',
      keys: ['Enter'],
      newline: 'Shift+Enter',
      inReplyTo: ANSWERED.text,
    },
  ],
  variants: [
    {
      ...common,
      name: 'tiktok caption of a video that is out',
      address: 'https://www.tiktok.com/tiktokstudio/content/1?lang=lv',
      editor: '[data-e2e="caption_container"] [contenteditable="true"]',
      publish: '#save',
      others: ['#cancel'],
      keys: [],
      newline: 'Enter',
      prefilled: FILE_NAME,
    },
    {
      ...common,
      name: 'tiktok answer in the studio',
      address: 'https://www.tiktok.com/tiktokstudio/comment',
      editor: '.public-DraftEditor-content',
      publish: '#answer',
      others: ['#filter'],
      keys: [],
      newline: 'Enter',
    },
  ],
  privateBox: {
    address: 'https://www.tiktok.com/messages',
    opens: [],
    editor: '[data-e2e="message-input-area"] [contenteditable="true"]',
    keys: ['Enter'],
  },
  privatePlaces: [
    { what: 'a group', path: '/messages', html: `<main>${DRAFT}${SEND}</main>` },
    { what: 'a conversation in the studio', path: '/tiktokstudio/messages', html: `<main>${DRAFT}${SEND}</main>` },
    { what: 'letters to a business', path: '/business-suite/messages', html: `<main>${DRAFT}${SEND}</main>` },
    {
      what: 'a chat beside a video',
      path: '/@anna/video/1',
      html: `<main><div data-e2e="message-input-area">${DRAFT}</div>${SEND}</main>`,
    },
    { what: 'a chat that nothing names, away from the studio', path: '/foryou', html: `<main>${DRAFT}${SEND}</main>` },
  ],
};

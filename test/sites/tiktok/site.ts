import type { PracticeSite, Surface } from '../surface.ts';

export const HANDLE = 'ezeriunupes';
/** TikTok begins a caption with the name of the file. */
export const FILE_NAME = 'rits-ezera ';
/** The caption of the video that comments answer. */
export const ANSWERED = { author: 'anna_kalnina', text: 'Kad atvērs taku gar ezeru?' };

const common: Omit<Surface, 'name' | 'address' | 'editor' | 'publish' | 'keys' | 'newline'> = {
  opens: [],
  prefilled: '',
  marks: 'ranges',
  account: `tiktok.com/@${HANDLE}`,
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
      editor: '.caption-editor .public-DraftEditor-content',
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
  privateBox: {
    address: 'https://www.tiktok.com/messages',
    opens: [],
    editor: '[data-e2e="message-input-area"] [contenteditable="true"]',
    keys: ['Enter'],
  },
};

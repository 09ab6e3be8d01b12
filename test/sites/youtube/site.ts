import { SEND } from '../private-text.ts';
import type { PracticeSite, Surface } from '../surface.ts';

export const HANDLE = 'ezeriunupes';
/** YouTube Studio shows the channel by its name. */
export const NAME = 'Ezeru un upju aģentūra';
/** The comment of somebody else that the page shows, and that the reply answers. */
export const ANSWERED = { author: '@anna_kalnina', text: 'Kad atvērs taku gar ezeru?' };

const common: Omit<Surface, 'name' | 'address' | 'opens' | 'editor' | 'publish'> = {
  keys: ['Control+Enter'],
  newline: 'Enter',
  prefilled: '',
  marks: 'ranges',
  account: `youtube.com/@${HANDLE}`,
};

export const youtube: PracticeSite = {
  name: 'youtube',
  hosts: ['www.youtube.com', 'studio.youtube.com'],
  body: '<div id="root"></div>',
  surfaces: [
    {
      ...common,
      name: 'youtube comment',
      address: 'https://www.youtube.com/watch?v=ezers',
      opens: ['#simplebox-placeholder'],
      editor: 'ytd-comment-simplebox-renderer #contenteditable-root',
      publish: 'ytd-comment-simplebox-renderer #submit-button button',
    },
    {
      ...common,
      name: 'youtube reply',
      address: 'https://www.youtube.com/watch?v=ezers',
      opens: ['#reply-button-end button'],
      editor: 'ytd-comment-thread-renderer #contenteditable-root',
      publish: 'ytd-comment-thread-renderer ytd-commentbox #submit-button button',
      inReplyTo: ANSWERED.text,
    },
    {
      ...common,
      name: 'youtube community post',
      address: `https://www.youtube.com/@${HANDLE}/posts`,
      opens: ['#commentbox-placeholder'],
      editor: 'ytd-backstage-post-dialog-renderer #contenteditable-root',
      publish: 'ytd-backstage-post-dialog-renderer ytd-commentbox #submit-button button',
      keys: [],
    },
  ],
  variants: [
    {
      ...common,
      name: 'youtube answer in the studio',
      address: 'https://studio.youtube.com/channel/1/comments',
      opens: [],
      editor: 'ytcp-commentbox textarea',
      publish: 'ytcp-commentbox .answers',
      others: ['#cancel'],
      keys: [],
      marks: 'boxes',
      account: `youtube.com/${NAME}`,
      inReplyTo: ANSWERED.text,
    },
  ],
  privatePlaces: [
    {
      what: 'the chat of a broadcast',
      path: '/live_chat',
      html: `<yt-live-chat-app><div contenteditable="true" role="textbox" id="contenteditable-root"></div>${SEND}</yt-live-chat-app>`,
    },
  ],
};

import { QUILL, SEND, TIPTAP } from '../private-text.ts';
import type { PracticeSite, Surface } from '../surface.ts';

/** Who is logged in; LinkedIn shows a name and no handle. */
export const NAME = 'Ezeru un upju aģentūra';
/** The post of somebody else that the page shows, and that comments answer. */
export const ANSWERED = { author: 'Anna Kalniņa', text: 'Kad atvērs taku gar ezeru?' };

/** LinkedIn has no Latvian labels, so the page speaks English as it does for Latvians. */
const common: Omit<Surface, 'name' | 'opens' | 'editor' | 'publish'> = {
  address: 'https://www.linkedin.com/feed/',
  keys: ['Control+Enter'],
  newline: 'Enter',
  prefilled: '',
  marks: 'ranges',
  account: `linkedin.com/${NAME}`,
};

/** Somebody's comment on the post, which can be answered too. */
export const COMMENT = 'Un kad atvērs peldvietu?';

/** The box for comments, as the page has it with `?box=`. */
const comment = (box: string): Surface => ({
  ...common,
  name: `linkedin comment, ${box}`,
  address: `https://www.linkedin.com/feed/?box=${box}`,
  opens: [],
  editor: '#comments .ProseMirror',
  publish: '#comments .go',
  inReplyTo: ANSWERED.text,
});

export const linkedin: PracticeSite = {
  name: 'linkedin',
  hosts: ['www.linkedin.com'],
  body: '<div id="root"></div><div id="interop-outlet" data-testid="interop-shadowdom"></div>',
  surfaces: [
    {
      ...common,
      name: 'linkedin post in a shadow root',
      opens: ['#start-post'],
      editor: '#interop-outlet >>> .ql-editor',
      publish: '#interop-outlet >>> button.share-actions__primary-action',
    },
    {
      ...common,
      name: 'linkedin comment',
      opens: [],
      editor: '[componentkey^="commentBox-"] .ProseMirror',
      publish: 'button[componentkey*="commentButtonSection"]',
      inReplyTo: ANSWERED.text,
    },
  ],
  variants: [
    comment('wrapper'),
    comment('section'),
    {
      ...comment('wrapper'),
      name: 'linkedin answer to a comment',
      opens: ['#answer'],
      editor: '#answers .ProseMirror',
      publish: '#answers .go',
      inReplyTo: COMMENT,
    },
    {
      ...common,
      name: 'linkedin post on a page of its own',
      address: 'https://www.linkedin.com/preload/sharebox/',
      opens: [],
      editor: '#interop-outlet >>> .ql-editor',
      publish: '#interop-outlet >>> button.share-actions__primary-action',
    },
    {
      ...common,
      name: 'linkedin article in German',
      address: 'https://www.linkedin.com/article/new/?in=de',
      opens: [],
      editor: 'main textarea',
      publish: '#next',
      confirm: '#publish',
      keys: [],
      marks: 'boxes',
    },
  ],
  privateBox: {
    address: 'https://www.linkedin.com/feed/',
    opens: [],
    editor: '#interop-outlet >>> .msg-overlay-conversation-bubble .msg-form__contenteditable',
    keys: ['Enter'],
  },
  privatePlaces: [
    { what: 'a group', path: '/messaging/thread/2/', html: `<main>${QUILL}</main>` },
    { what: 'the inbox of a page', path: '/inbox/1', html: `<main>${QUILL}${SEND}</main>` },
    { what: 'the inbox of Recruiter', path: '/talent/inbox/1', html: `<main>${QUILL}${SEND}</main>` },
    { what: 'Recruiter as it was', path: '/recruiter/inbox', html: `<main>${QUILL}${SEND}</main>` },
    { what: 'the inbox of Sales Navigator', path: '/sales/inbox/2', html: `<main>${QUILL}${SEND}</main>` },
    { what: 'a team inbox of Sales Navigator', path: '/sales/team/inbox', html: `<main>${QUILL}${SEND}</main>` },
    { what: 'a bubble', path: '/feed/', html: `<main><div class="msg-convo-wrapper">${QUILL}${SEND}</div></main>` },
    {
      what: 'a bubble of the new pages',
      path: '/feed/',
      html: `<main><div data-view-name="messaging-overlay">${QUILL}</div></main>`,
    },
    {
      what: 'a bubble with the editor of the new pages, beside the page',
      path: '/feed/',
      html: `<main></main><aside><div data-testid="ui-core-tiptap-text-editor-wrapper">${TIPTAP}</div>${SEND}</aside>`,
    },
    {
      what: 'a hidden window of messages, which is a dialog too',
      path: '/feed/',
      html: `<div role="dialog" style="display: none"><div class="msg-form__contenteditable ql-editor"
        contenteditable="true" role="textbox"></div><button class="msg-form__send-button">Send</button></div>`,
    },
  ],
};

import { AREA } from '../private-text.ts';
import type { PracticeSite, Surface } from '../surface.ts';

/** The post of somebody else that the page shows. */
export const ANSWERED = { author: 'Anna Kalniņa', text: 'Kad atvērs taku gar ezeru?' };

const common: Omit<Surface, 'name' | 'editor' | 'publish' | 'marks'> = {
  address: 'https://www.draugiem.lv/',
  opens: [],
  keys: [],
  newline: 'Enter',
  prefilled: '',
  // The page does not tell whose account it is: the only one that is known on the site is taken for it.
  account: 'draugiem.lv/ezeriunupes',
};

export const draugiem: PracticeSite = {
  name: 'draugiem',
  hosts: ['www.draugiem.lv'],
  body: '<div id="root"></div>',
  surfaces: [
    { ...common, name: 'draugiem post', editor: '#say textarea', publish: '#say input[name="post"]', marks: 'boxes' },
    {
      ...common,
      address: 'https://www.draugiem.lv/ieraksts/1',
      name: 'draugiem comment',
      editor: '#comment-1 [contenteditable]',
      publish: '#comment-1 button[type="submit"]',
      marks: 'ranges',
      inReplyTo: ANSWERED.text,
    },
  ],
  privateBox: {
    address: 'https://www.draugiem.lv/messages/1',
    opens: [],
    editor: '#letter textarea',
    keys: ['Control+Enter'],
  },
  privatePlaces: [
    { what: 'a letter to many', path: '/messages/2', html: `<form>${AREA}<button>Publicēt</button></form>` },
    { what: 'a chat', path: '/', html: `<div id="chat-2"><form>${AREA}<button>Publicēt</button></form></div>` },
    // The window to share is public, the other share address is a frame on other people's pages.
    {
      what: 'the frame with a button',
      path: '/say/ext/like.php',
      html: `<form>${AREA}<button>Publicēt</button></form>`,
    },
  ],
};

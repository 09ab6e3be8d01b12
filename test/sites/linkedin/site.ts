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
  privateBox: {
    address: 'https://www.linkedin.com/feed/',
    opens: [],
    editor: '#interop-outlet >>> .msg-form__contenteditable',
    keys: ['Enter'],
  },
};

import { descriptionIn, handleIn, textOf } from '../clues.ts';
import { underConversation } from '../conversation.ts';
import type { EditorKind, Site, Surface } from '../site.ts';

/** The last stage of a new post, or one that is edited. Its control has words only, in the header beside the heading. */
const caption: Surface = {
  id: 'caption',
  editor: 'lexical',
  editable: ['[contenteditable="true"][role="textbox"]', '[data-lexical-editor="true"]'].map(
    (editable) => `[role="dialog"] ${editable}`,
  ),
  // A chat in a corner of the page is no modal dialog.
  bounds: ['[role="dialog"][aria-modal="true"]'],
  publish: [
    ':is([role="heading"], h1) ~ * [role="button"]:not(:has(svg))',
    // The heading alone in a wrapper; one that holds controls too is the whole header, and more than Share follows it.
    ':has(> :is([role="heading"], h1)):not(:has([role="button"])) ~ * [role="button"]:not(:has(svg))',
  ],
  keys: [],
  kinds: [],
  answered: [],
};

/** A comment or a reply to one. The control comes with the first letter. On the page for phones it is a rich text. */
const comment = (id: string, editor: EditorKind, editable: string): Surface => ({
  id,
  editor,
  editable: [editable],
  bounds: ['article', '[role="dialog"]', 'form'],
  publish: ['form [role="button"]:not(:has(svg, img))', 'form button[type="submit"]'],
  keys: ['Enter'],
  kinds: [{ kind: 'reply', inside: 'form' }],
  answered: [{ in: 'bounds', selector: 'h1', take: textOf }],
});

/** Instagram. No label in it is certain in Latvian, so nothing rests on one. */
export const instagram: Site = {
  id: 'instagram.com',
  name: 'Instagram',
  hosts: ['www.instagram.com'],
  surfaces: [
    comment('comment', 'textarea', 'form textarea'),
    comment('comment-rich', 'plain', 'form [role="textbox"][contenteditable="true"]'),
    caption,
  ],
  never: [],
  isPrivate: underConversation('[role="grid"], [role="log"]'),
  // An answer to a story is a private message; in the settings text areas are no comments.
  neverPaths: ['/direct', '/stories', '/accounts'],
  account: [
    {
      in: 'page',
      // The only link with a picture outside what the page shows: the person's own, in the navigation.
      selector: 'a[href^="/"]:has(img):not(main *, [role="main"] *, article *, [role="dialog"] *)',
      take: handleIn('href', /^\/([\w.]+)\/$/),
    },
  ],
  // Only where the person has opened the part "Accessibility" of the dialog, one field for each image.
  images: [
    {
      in: 'bounds',
      selector: ':is(input, textarea):is([placeholder*="alt" i], [placeholder*="альт" i])',
      take: descriptionIn,
    },
    // In a language that calls it otherwise: the field beside a picture.
    {
      in: 'bounds',
      selector: ':is(img ~ *, img ~ * *, :has(> img) + *):is(input:not([type]), input[type="text"], textarea)',
      take: descriptionIn,
    },
  ],
};

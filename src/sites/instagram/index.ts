import { descriptionIn, handleIn, textOf } from '../clues.ts';
import type { Site, Surface } from '../site.ts';

/** The last stage of a new post. Its control has words only, in the header beside the heading. */
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

/** A comment or a reply to one. The control comes with the first letter. */
const comment: Surface = {
  id: 'comment',
  editor: 'textarea',
  editable: ['form textarea'],
  bounds: ['article', '[role="dialog"]', 'form'],
  publish: ['form [role="button"]:not(:has(svg, img))', 'form button[type="submit"]'],
  keys: ['Enter'],
  kinds: [{ kind: 'reply', inside: 'form' }],
  answered: [{ in: 'bounds', selector: 'h1', take: textOf }],
};

/** Instagram. No label in it is certain in Latvian, so nothing rests on one. */
export const instagram: Site = {
  id: 'instagram.com',
  name: 'Instagram',
  hosts: ['www.instagram.com'],
  surfaces: [caption, comment],
  // A chat in a corner; its conversation is a grid.
  never: ['[role="dialog"]:has([role="grid"]), [aria-placeholder^="Message"], textarea[placeholder^="Message"]'],
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
  ],
};

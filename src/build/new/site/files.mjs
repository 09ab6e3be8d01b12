/** What `npm run new site` writes: a site whose composer is a form with a text field. */

/** @param {string} variable name of the export */
export const adapter = (variable, host) => `import type { Site, Surface } from '../site.ts';

/** Selectors are ordered: the first that matches is taken, so put the most lasting one first (test id, role, label). */
const post: Surface = {
  id: 'post',
  editor: 'textarea',
  editable: ['#composer textarea'],
  bounds: ['#composer'],
  publish: ['input[name="post"]', 'button[type="submit"]'],
  keys: [],
  kinds: [],
  answered: [],
};

/** ${host}: what its composers are like, and where that is known from. */
export const ${variable}: Site = {
  id: '${canonical(host)}',
  name: '${canonical(host)}',
  hosts: ['${host}'],
  surfaces: [post],
  // Private and group messages, search: never read.
  never: ['[type="search"]', '[role="search"] *'],
  neverPaths: ['/messages'],
  // Where the page shows whose account is posting; see the sites beside for clues.
  account: [],
};
`;

/** The site's id as the rules file writes it: the host without what only says "web". */
const canonical = (host) => host.replace(/^(?:www|m)\./, '');

export const practice = (variable, name, host) => `import type { PracticeSite } from '../surface.ts';

export const ${variable}: PracticeSite = {
  name: '${name}',
  hosts: ['${host}'],
  body: '<div id="root"></div>',
  surfaces: [
    {
      name: '${name} post',
      address: 'https://${host}/',
      opens: [],
      editor: '#composer textarea',
      publish: 'input[name="post"]',
      keys: [],
      newline: 'Enter',
      prefilled: '',
      marks: 'boxes',
      account: '${canonical(host)}/ezeriunupes',
    },
  ],
  privateBox: {
    address: 'https://${host}/messages/1',
    opens: [],
    editor: '#letter textarea',
    keys: ['Control+Enter'],
  },
  privatePlaces: [
    { what: 'a letter', path: '/messages/1', html: '<form id="composer"><textarea></textarea></form>' },
  ],
};
`;

export const page = () => `/** @jsxImportSource react */
import { show } from '../shell.tsx';
import { TextForm } from '../text-form.tsx';

show(
  location.pathname.startsWith('/messages') ? (
    <TextForm id="letter" submit="Send" isPrivate />
  ) : (
    <TextForm id="composer" submit="Post" />
  ),
);
`;

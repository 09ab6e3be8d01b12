import type { PracticeSite, Surface } from '../surface.ts';

const HOST = 'forums.example.lv';

/** A client of other servers: nothing on it is in the rules. */
const CLIENT = 'klients.example.lv';

/** Where the shapes of composers are that no surface of the usual steps has; each is looked at for what is special in it. */
export const SHAPES = `https://${HOST}`;
export const CLIENT_HOME = `https://${CLIENT}/home`;

const common: Omit<Surface, 'name' | 'address' | 'editor' | 'publish' | 'marks' | 'keys'> = {
  opens: [],
  newline: 'Enter',
  prefilled: '',
  account: `${HOST}/ezeriunupes`,
};

/** A forum that nobody has described: one page with a form, one with an editor whose button only wakes up. */
export const any: PracticeSite = {
  name: 'any',
  hosts: [HOST, CLIENT],
  mustBeAllowed: true,
  body: '<div id="root"></div>',
  surfaces: [
    {
      ...common,
      name: 'any form of a forum',
      address: `https://${HOST}/tema/1`,
      editor: '#postform textarea',
      publish: '#postform input[name="post"]',
      marks: 'boxes',
      keys: [],
    },
    {
      ...common,
      name: 'any editor with a button that wakes up',
      address: `https://${HOST}/blogs`,
      editor: '.write [contenteditable]',
      publish: '.write .go',
      marks: 'ranges',
      keys: ['Control+Enter'],
    },
  ],
  privateBox: {
    address: `https://${HOST}/private?to=janis`,
    opens: [],
    editor: '#letter textarea',
    keys: ['Control+Enter'],
  },
};

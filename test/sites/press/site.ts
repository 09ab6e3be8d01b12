import type { PracticeSite, Surface } from '../surface.ts';

const SERVER = 'mastodon.social';
const ACCOUNT = 'ezeriunupes';

const state = { meta: { me: '1' }, accounts: { '1': { acct: ACCOUNT } } };

/** The one form of the page at `/`; other forms are put in by the tests. */
export const form: Surface = {
  name: 'press form',
  address: `https://${SERVER}/home`,
  opens: [],
  editor: '#first textarea',
  publish: '#first button',
  keys: ['Control+Enter'],
  newline: 'Enter',
  prefilled: '',
  marks: 'boxes',
  account: `${SERVER}/${ACCOUNT}`,
};

/** A bare page with Mastodon's form, which the tests redraw, double, frame and hide as they need. */
export const press: PracticeSite = {
  name: 'press',
  hosts: [SERVER, 'mastodon.online'],
  body: `<script id="initial-state" type="application/json">${JSON.stringify(state)}</script><div id="mastodon"></div>`,
  surfaces: [form],
};

import { SEND } from '../private-text.ts';
import type { PracticeSite, Surface } from '../surface.ts';

/** Mastodon is many servers; this is the one the practice institution writes on. */
const SERVER = 'mastodon.social';
export const ACCOUNT = 'ezeriunupes';
export const ANSWERED = { name: 'Anna Kalniņa', acct: 'anna_kalnina', text: 'Kad atvērs taku gar ezeru?' };

/** What the server writes into the page before the program runs; `meta.me` names the account. */
const initialState = {
  meta: { me: '1', domain: SERVER, locale: 'en', title: 'Mastodon' },
  accounts: {
    '1': { id: '1', username: ACCOUNT, acct: ACCOUNT, display_name: 'Ezeru un upju aģentūra' },
    '2': { id: '2', username: ANSWERED.acct, acct: ANSWERED.acct, display_name: ANSWERED.name },
  },
};

const common: Omit<Surface, 'name' | 'address' | 'opens'> = {
  editor: 'textarea.autosuggest-textarea__textarea',
  publish: '.compose-form__submit button[type="submit"]',
  keys: ['Control+Enter'],
  newline: 'Enter',
  prefilled: '',
  marks: 'boxes',
  account: `${SERVER}/${ACCOUNT}`,
};

export const mastodon: PracticeSite = {
  name: 'mastodon',
  hosts: [SERVER],
  body: `<script id="initial-state" type="application/json">${JSON.stringify(initialState)}</script><div class="app-holder" id="mastodon"><div id="root"></div></div>`,
  surfaces: [
    { ...common, name: 'mastodon post', address: `https://${SERVER}/home`, opens: [] },
    {
      ...common,
      name: 'mastodon reply',
      address: `https://${SERVER}/home`,
      opens: ['[data-action="reply"]'],
      prefilled: `@${ANSWERED.acct} `,
      inReplyTo: ANSWERED.text,
    },
  ],
  privateBox: {
    address: `https://${SERVER}/home`,
    opens: ['.compose-form__dropdowns .dropdown-button', '[data-value="direct"]'],
    editor: common.editor,
    keys: ['Control+Enter'],
  },
  privatePlaces: [
    {
      what: 'a private mention, as newer servers show it',
      path: '/home',
      html: `<form class="compose-form"><textarea class="autosuggest-textarea__textarea"></textarea>
        <div class="compose-form__dropdowns"><button class="dropdown-button"><svg class="icon icon-at"></svg></button></div>
        <div class="compose-form__submit">${SEND}</div></form>`,
    },
    {
      what: 'the warning and the poll of a private mention',
      path: '/home',
      html: `<form class="compose-form"><input type="text" id="cw-spoiler-input">
        <textarea class="autosuggest-textarea__textarea"></textarea>
        <label class="poll__option editable"><input type="text"></label>
        <div class="compose-form__dropdowns"><button class="dropdown-button"><svg class="icon icon-at"></svg></button></div>
        <div class="compose-form__submit">${SEND}</div></form>`,
    },
    {
      what: 'an answer in a conversation, as older servers show it',
      path: '/conversations',
      html: `<form class="compose-form"><textarea class="autosuggest-textarea__textarea"></textarea>
        <div class="privacy-dropdown__value"><i class="fa fa-at"></i></div>
        <div class="compose-form__publish-button-wrapper">${SEND}</div></form>`,
    },
  ],
};

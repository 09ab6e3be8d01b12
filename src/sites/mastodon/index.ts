import { handleInText, textOf } from '../clues.ts';
import type { AccountSeen, Site, Surface } from '../site.ts';

const compose: Surface = {
  id: 'compose',
  editor: 'textarea',
  editable: ['textarea.autosuggest-textarea__textarea', '.compose-form textarea'],
  bounds: ['form.compose-form', '.compose-form'],
  publish: [
    '.compose-form__submit button[type="submit"]',
    '.compose-form__publish-button-wrapper button',
    '.compose-form button[type="submit"]',
  ],
  learnsPublish: true,
  // A fork (glitch-soc) posts to its second audience on Alt+Enter.
  keys: ['Ctrl+Enter', 'Meta+Enter', 'Alt+Enter'],
  beside: [
    { field: 'warning', selector: '#cw-spoiler-input' },
    { field: 'poll', selector: '.poll__option input[type="text"]' },
  ],
  // "Private mention": the at-sign is the icon of that visibility in every version.
  privateWhen: ['.compose-form__dropdowns .icon-at', '.privacy-dropdown__value .icon-at', '.fa-at'],
  kinds: [
    { kind: 'reply', has: '.reply-indicator' },
    { kind: 'quote', has: '.status__quote, .compose-form__quote' },
  ],
  answered: [{ in: 'composer', selector: '.reply-indicator__content, .status__content', take: textOf }],
};

/** The description of an image, in a window of its own (alt_text_modal; before 4.4 focal_point_modal). */
const description: Surface = {
  id: 'description',
  editor: 'textarea',
  field: 'image',
  editable: ['.modal-root__modal textarea#description', 'textarea#upload-modal__description'],
  bounds: ['.modal-root__modal'],
  publish: [],
  keys: [],
  kinds: [],
  answered: [],
};

/** The state never changes while the page is open, and reading it takes long. */
const accounts = new WeakMap<Element, AccountSeen | undefined>();

function accountInState(script: Element): AccountSeen | undefined {
  if (!accounts.has(script)) accounts.set(script, readState(script));
  return accounts.get(script);
}

/** The page carries its own state as JSON: `meta.me` is the key of the person's account. */
function readState(script: Element): AccountSeen | undefined {
  try {
    const state: unknown = JSON.parse(script.textContent ?? '');
    const { meta, accounts } = state as { meta?: { me?: string }; accounts?: Record<string, { acct?: string }> };
    const handle = accounts?.[meta?.me ?? '']?.acct;
    return handle ? { handle } : undefined;
  } catch {
    return undefined;
  }
}

/** Mastodon: every server is a site of its own. A few large ones are listed; any other is allowed by the person. */
export const mastodon: Site = {
  id: (host) => host,
  name: 'Mastodon',
  hosts: ['mastodon.social', 'mastodon.online'],
  recognises: (page) =>
    page.querySelector('script#initial-state[type="application/json"]') !== null &&
    page.querySelector('#mastodon, meta[name="generator"][content^="Mastodon"]') !== null,
  surfaces: [compose, description],
  never: ['.search__input'],
  account: [
    { in: 'page', selector: 'script#initial-state', take: accountInState },
    // Not that of the post which is answered or quoted.
    { in: 'composer', selector: '.navigation-bar .display-name__account', take: handleInText(/@([\w.-]+)/) },
  ],
  // The description itself is shown only while it is being written (mastodon, compose/components/upload.tsx).
  images: [
    { in: 'composer', selector: '.compose-form__upload__warning:has(.active, .icon-warning)', take: () => ({}) },
  ],
};

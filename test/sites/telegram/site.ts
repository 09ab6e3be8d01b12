import type { PracticeSite, Surface } from '../surface.ts';

export const CHANNEL = 'Ezeru un upju aģentūra';
export const HANDLE = 'ezeriunupes';
/** The older post of the channel that is answered. */
export const ANSWERED = { author: CHANNEL, text: 'Taku gar ezeru vērs maijā.' };

const common: Omit<Surface, 'name' | 'address' | 'editor' | 'publish' | 'account'> = {
  opens: [],
  // In these pages the setting is that Ctrl+Enter sends: bare Enter is never held, whatever the setting is.
  keys: ['Control+Enter'],
  newline: 'Enter',
  prefilled: '',
  marks: 'ranges',
};
const K = 'https://web.telegram.org/k/';
const A = 'https://web.telegram.org/a/';
const EDITOR = { k: '.input-message-input:not(.input-field-input-fake)', a: '#editable-message-text' };

/** One who is written to in private, a large group, and those who write to the channel, in both versions. */
const privateBoxes = (['chat', 'group', 'direct'] as const).flatMap((kind) => [
  { name: `${kind} in version K`, address: `${K}?to=${kind}`, opens: [], editor: EDITOR.k, keys: ['Control+Enter'] },
  { name: `${kind} in version A`, address: `${A}?to=${kind}`, opens: [], editor: EDITOR.a, keys: ['Control+Enter'] },
]);

/** A chat of version K whose list of messages has these classes. */
const inK = (kind: string, more = '') =>
  `<div class="chat tabs-tab active" data-type="chat"><div class="bubbles"><div class="bubbles-inner ${kind}">${more}</div>
    </div><div class="chat-input"><div class="input-message-input" contenteditable="true"></div>
    <div class="btn-send-container"><button class="btn-send"></button></div></div></div>`;
const PICTURE_K = `<div class="popup popup-send-photo popup-new-media active">
  <div class="simple-message-input-input" contenteditable="true"></div></div>`;

export const telegram: PracticeSite = {
  name: 'telegram',
  hosts: ['web.telegram.org'],
  body: '<div id="root"></div>',
  surfaces: [
    {
      ...common,
      name: 'telegram channel in version K',
      address: `${K}?to=channel`,
      editor: EDITOR.k,
      publish: '.btn-send',
      account: `telegram.org/@${HANDLE}`,
    },
    {
      ...common,
      name: 'telegram channel in version K, on a touch screen',
      address: `${K}?to=channel&touch`,
      editor: EDITOR.k,
      publish: '.btn-send',
      account: `telegram.org/@${HANDLE}`,
      keys: [],
    },
    {
      ...common,
      name: 'telegram reply in a channel in version K',
      address: `${K}?to=channel&reply`,
      editor: EDITOR.k,
      publish: '.btn-send',
      account: `telegram.org/@${HANDLE}`,
      inReplyTo: ANSWERED.text,
    },
    {
      ...common,
      name: 'telegram channel in version A',
      address: `${A}?to=channel`,
      editor: EDITOR.a,
      publish: 'button.main-button',
      account: `telegram.org/${CHANNEL}`,
    },
  ],
  privateBox: privateBoxes,
  privatePlaces: [
    ...(['is-chat', 'is-chat is-channel', ''] as const).map((kind) => ({
      what: `a chat whose list is "${kind}", version K`,
      path: '/k/',
      html: inK(kind),
    })),
    {
      what: 'comments under a post of a channel, version K',
      path: '/k/',
      html: inK('is-broadcast').replace('data-type="chat"', 'data-type="discussion"'),
    },
    {
      what: 'direct messages to a channel, should its list look like a channel, version K',
      path: '/k/',
      html: inK('is-broadcast', '<div class="bubble has-monoforum-separator"></div>'),
    },
    {
      what: 'a picture for a group, version K',
      path: '/k/',
      html: `<div class="bubbles-inner is-chat"></div>${PICTURE_K}`,
    },
    {
      what: 'a picture for a chat, while a channel is still in the page, version K',
      path: '/k/',
      html: `<div class="bubbles-inner is-broadcast"></div><div class="bubbles-inner"></div>${PICTURE_K}`,
    },
    {
      what: 'direct messages to a channel, which have no bell, version A',
      path: '/a/',
      html: `<div id="MiddleColumn"><div class="Composer"><div id="editable-message-text" contenteditable="true"></div>
        <button class="Button send main-button"></button></div></div>`,
    },
    {
      what: 'a picture for a chat, version A',
      path: '/a/',
      html: `<div id="MiddleColumn"><div class="Composer"><div id="editable-message-text" contenteditable="true"></div></div></div>
        <div class="Modal" role="dialog"><div id="editable-message-text-modal" contenteditable="true"></div></div>`,
    },
  ],
};

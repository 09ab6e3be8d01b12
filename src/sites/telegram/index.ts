import { nameIn, textOf } from '../clues.ts';
import type { AccountSeen, Site, Surface } from '../site.ts';

/** Whether bare Enter sends is a setting that the page does not show, so only the other presses are held. */
const KEYS = ['Ctrl+Enter', 'Meta+Enter'] as const;

/**
 * Version K tells by class (tweb, src/components/chat/bubbles.ts): `is-broadcast` is a channel and no large group; older
 * builds said `is-channel`, of which a large group (`is-chat`) is one too. Direct messages to a channel are something
 * else to it: its input (src/components/chat/input.ts) asks for them only where there is no `is-broadcast`. Should that
 * change, what parts the senders of such messages has the word in its class.
 */
const BROADCAST = '.bubbles-inner:is(.is-broadcast, .is-channel):not(.is-chat)';
const DIRECT = '[class*="monoforum" i]';
/** Its posts and those that are planned; not the comments, which are a group, and not what is pinned. */
const VIEWS = [undefined, 'chat', 'scheduled'];

function isChannelK(text: HTMLElement): boolean {
  const chat = text.closest<HTMLElement>('.chat');
  if (!chat || !VIEWS.includes(chat.dataset.type)) return false;
  return chat.querySelector(BROADCAST) !== null && chat.querySelector(DIRECT) === null;
}

const versionK: Surface = {
  id: 'k',
  editor: 'plain',
  editable: ['.input-message-input[contenteditable="true"]:not(.input-field-input-fake)'],
  bounds: ['.chat'],
  takes: isChannelK,
  publish: ['.btn-send-container .btn-send', '.btn-send'],
  actsOn: 'mousedown',
  keys: KEYS,
  kinds: [{ kind: 'reply', has: '.reply-wrapper .reply' }],
  answered: [{ in: 'composer', selector: '.reply-wrapper .reply-subtitle', take: textOf }],
};

/** Whether channels are the only kind of chat in the page: what lies over the page does not say whose it is. */
const areChannelsOnly = () =>
  document.querySelector(BROADCAST) !== null &&
  document.querySelector(`.bubbles-inner:not(${BROADCAST}), ${DIRECT}`) === null;

/** A picture with its words, in a dialog. */
const captionK: Surface = {
  id: 'k-caption',
  editor: 'plain',
  editable: ['.simple-message-input-input', '.input-message-input'].map(
    (input) => `${input}[contenteditable="true"]:not(.input-field-input-fake)`,
  ),
  bounds: ['.popup-send-photo'],
  takes: areChannelsOnly,
  publish: ['.simple-message-input-confirm', '.popup-header .btn-primary', '.btn-send'],
  actsOn: 'mousedown',
  keys: KEYS,
  kinds: [],
  answered: [],
};

/**
 * Version A tests for direct messages to a channel apart from channels, as Telegram's other apps do. It shows the bell that posts without sound in channels only, and only while nothing is written
 * (telegram-tt, src/components/common/Composer.tsx). So a chat is a channel once its bell was seen, and no
 * longer when nothing is written and there is no bell.
 */
const channels = new Set<string>();
function isChannelA(): boolean {
  const composer = document.querySelector('#MiddleColumn .Composer');
  const bell = composer?.querySelector('.composer-action-button :is(.icon-mute, .icon-unmute)');
  if (bell) channels.add(location.hash);
  // With a picture, what was written stands in the dialog over the composer.
  else if (!composer?.querySelector(TEXT_A)?.textContent && !document.querySelector(CAPTION_A))
    channels.delete(location.hash);
  return channels.has(location.hash);
}
const TEXT_A = '#editable-message-text[contenteditable="true"]';
const CAPTION_A = '#editable-message-text-modal[contenteditable="true"]';
const versionA: Surface = {
  id: 'a',
  editor: 'plain',
  editable: [`#MiddleColumn .Composer ${TEXT_A}`],
  bounds: ['.Composer'],
  takes: isChannelA,
  publish: ['button.main-button.send', 'button.main-button'],
  keys: KEYS,
  kinds: [{ kind: 'reply', has: '.ComposerEmbeddedMessage .embedded-text-wrapper' }],
  answered: [{ in: 'composer', selector: '.ComposerEmbeddedMessage .embedded-text-wrapper', take: textOf }],
};

const captionA: Surface = {
  id: 'a-caption',
  editor: 'plain',
  editable: [CAPTION_A],
  bounds: ['.Modal', '[role="dialog"]'],
  takes: isChannelA,
  publish: ['#caption-input-text ~ * button.primary', '#caption-input-text ~ * button'],
  keys: KEYS,
  kinds: [],
  answered: [],
};

/** Version K writes the public name of a channel into the address. */
const handleInAddress = (): AccountSeen | undefined => {
  const handle = /^#@(\w+)/.exec(location.hash)?.[1];
  return handle ? { handle } : undefined;
};

/** Telegram: channels only. Chats and groups are not recognised as composers at all. */
export const telegram: Site = {
  id: 'telegram.org',
  name: 'Telegram',
  hosts: ['web.telegram.org', 'webk.telegram.org', 'weba.telegram.org'],
  surfaces: [versionK, captionK, versionA, captionA],
  never: ['.sidebar', '#LeftColumn', '#RightColumn'],
  account: [
    { in: 'page', selector: 'body', take: handleInAddress },
    { in: 'bounds', selector: '.chat-info .peer-title', take: nameIn() },
    { in: 'page', selector: '.MiddleHeader .ChatInfo .fullName, .MiddleHeader .ChatInfo h3', take: nameIn() },
  ],
};

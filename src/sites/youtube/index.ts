import { handleInText, nameIn, textOf } from '../clues.ts';
import { CONTROLS } from '../learned-publish.ts';
import type { Site, Surface } from '../site.ts';
import { isShown } from '../tree.ts';

const KEYS = ['Ctrl+Enter', 'Meta+Enter'] as const;
const EDITABLE = '#contenteditable-root[contenteditable="true"]';
/** A copy of the button without size stands outside the comment box. */
const PUBLISH = ['ytd-commentbox #submit-button button', 'ytd-commentbox #submit-button'];
const COMMON = { publish: PUBLISH, learnsPublish: true, keys: KEYS } as const;

/** A post of the channel itself, written on its own page. */
const community: Surface = {
  id: 'community',
  editor: 'plain',
  editable: [`ytd-backstage-post-dialog-renderer ${EDITABLE}`],
  bounds: ['ytd-backstage-post-dialog-renderer'],
  ...COMMON,
  kinds: [],
  answered: [],
};

/** A comment, or a reply to one; a reply stands in the thread of the comment that it answers. */
const comment: Surface = {
  id: 'comment',
  editor: 'plain',
  editable: [`ytd-commentbox ${EDITABLE}`, EDITABLE],
  bounds: ['ytd-comment-thread-renderer', 'ytd-comment-simplebox-renderer', 'ytd-commentbox'],
  ...COMMON,
  kinds: [{ kind: 'reply', inside: 'ytd-commentbox' }],
  answered: [{ in: 'bounds', selector: '#content-text', take: textOf }],
};

const STUDIO_BOX = ':is(ytcp-commentbox, ytcp-commentbox-lit)';

/** The control that answers has lost its id (seen in September 2026); as before it is the last one behind the text of its box. */
function isLastInBox(control: HTMLElement): boolean {
  const box = control.closest(STUDIO_BOX);
  const text = box?.querySelector('textarea');
  const isBehind = (one: Element) => text && text.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING;
  return [...(box?.querySelectorAll(CONTROLS) ?? [])].findLast((one) => isBehind(one) && isShown(one)) === control;
}

/** An answer written in YouTube Studio; whether keys publish there nobody has noted down. */
const studio: Surface = {
  id: 'studio',
  editor: 'textarea',
  editable: [`${STUDIO_BOX} textarea`],
  bounds: ['ytcp-comment-thread', STUDIO_BOX],
  publish: [],
  publishes: isLastInBox,
  keys: [],
  kinds: [{ kind: 'reply', inside: 'body' }],
  answered: [{ in: 'bounds', selector: '#content-text', take: textOf }],
};

/** Title and description of a video, while it is put up or later; both are published by what ends or saves the form. */
const video: Surface = {
  id: 'video',
  editor: 'plain',
  editable: ['#description-textarea #textbox[contenteditable="true"]'],
  beside: [{ field: 'title', selector: '#title-textarea #textbox' }],
  bounds: ['ytcp-uploads-dialog', 'ytcp-entity-page', 'ytcp-video-metadata-editor, ytcp-video-details-section'],
  publish: ['#done-button button, ytcp-button#save button', '#done-button, ytcp-button#save'],
  keys: [],
  kinds: [],
  answered: [],
};

/** The handle stands in the page only once the account menu was opened; only a channel's owner can post on its page. */
const ownChannel = () => {
  const handle = /^\/@([^/]+)/.exec(location.pathname)?.[1];
  return handle ? { handle: decodeURI(handle) } : undefined;
};

/** YouTube: comments and community posts. Live chat runs in a frame of its own and has no composer of these. */
export const youtube: Site = {
  id: 'youtube.com',
  name: 'YouTube',
  hosts: ['www.youtube.com', 'studio.youtube.com'],
  surfaces: [community, comment, studio, video],
  never: ['#search', 'ytd-searchbox', 'yt-live-chat-app'],
  account: [
    { in: 'bounds', selector: 'ytd-backstage-post-dialog-renderer ytd-commentbox', take: ownChannel },
    { in: 'page', selector: 'ytd-active-account-header-renderer #channel-handle', take: handleInText(/@([\w.·-]+)/) },
    { in: 'page', selector: 'ytd-active-account-header-renderer', take: handleInText(/@([\w.·-]+)/) },
    { in: 'page', selector: 'ytcp-navigation-drawer #entity-name', take: nameIn() },
  ],
};

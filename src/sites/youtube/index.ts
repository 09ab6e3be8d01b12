import { handleInText, textOf } from '../clues.ts';
import type { Site, Surface } from '../site.ts';

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

/** An answer written in YouTube Studio; whether keys publish there nobody has noted down. */
const studio: Surface = {
  id: 'studio',
  editor: 'textarea',
  editable: ['ytcp-commentbox textarea'],
  bounds: ['ytcp-comment-thread', 'ytcp-commentbox'],
  publish: ['ytcp-commentbox #submit-button button', 'ytcp-commentbox #submit-button'],
  learnsPublish: true,
  keys: [],
  kinds: [{ kind: 'reply', inside: 'body' }],
  answered: [{ in: 'bounds', selector: '#content-text', take: textOf }],
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
  surfaces: [community, comment, studio],
  never: ['#search', 'ytd-searchbox', 'yt-live-chat-app'],
  account: [
    { in: 'bounds', selector: 'ytd-backstage-post-dialog-renderer ytd-commentbox', take: ownChannel },
    { in: 'page', selector: 'ytd-active-account-header-renderer #channel-handle', take: handleInText(/@([\w.·-]+)/) },
    { in: 'page', selector: 'ytd-active-account-header-renderer', take: handleInText(/@([\w.·-]+)/) },
  ],
};

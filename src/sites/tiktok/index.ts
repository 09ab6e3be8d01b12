import { handleIn, textOf } from '../clues.ts';
import { isCalled } from '../labels.ts';
import { onlyOne } from '../learned-publish.ts';
import type { Site, Surface } from '../site.ts';

const DRAFT = '.public-DraftEditor-content[contenteditable="true"]';
const COMMENTS = /^\/tiktokstudio\/comments?(?:\/|$)/;

/** Several videos stand in a table in which one row at most is open, and one press publishes them all (a script of 2026). */
const OTHERS = 'tr.task-draggable-row .caption-text-content:not(:has([contenteditable]))';

/** The caption of a video that is being uploaded, or of one that is edited. A question ("Post now") may follow the press. */
const caption: Surface = {
  id: 'caption',
  editor: 'draft',
  editable: [
    '[data-e2e="caption_container"] [contenteditable="true"]',
    '[contenteditable="true"][role="combobox"]',
    `${DRAFT}:not([data-e2e^="comment"] *)`,
  ],
  takes: () => /^\/(?:tiktokstudio|creator[\w-]*|upload)/.test(location.pathname) && !COMMENTS.test(location.pathname),
  bounds: ['main', '#root', 'body'],
  alongside: OTHERS,
  publish: ['[data-e2e="post_video_button"]', '[data-e2e="schedule_video_button"]'],
  // A video that is out already has neither: its control says another word.
  learnsPublish: true,
  isCalled: isCalled('Save', 'Update', 'Saglabāt', 'Atjaunināt', 'Сохранить', 'Обновить'),
  keys: [],
  kinds: [],
  answered: [],
};

/** A comment under a video: bare Enter publishes, unless it chooses somebody to mention. */
const comment: Surface = {
  id: 'comment',
  editor: 'draft',
  editable: [
    '[data-e2e="comment-input"] [contenteditable="true"]',
    '[data-e2e="comment-text"][contenteditable="true"]',
  ],
  bounds: ['[role="dialog"]', 'body'],
  publish: ['[data-e2e="comment-post"]', '[class*="DivPostButton"]'],
  learnsPublish: true,
  keys: ['Enter'],
  picker: '[data-e2e="comment-at-user"], [data-e2e="comment-at-list"]',
  kinds: [{ kind: 'reply', inside: 'body' }],
  answered: [
    { in: 'page', selector: '[data-e2e="browse-video-desc"]', take: textOf },
    { in: 'page', selector: '[data-e2e="video-desc"]', take: textOf },
  ],
};

/** The same table while no row is open. */
const captions: Surface = { ...caption, id: 'captions', editable: [OTHERS], learnsPublish: false };

/** An answer written on the studio's page of comments, whose control nobody has noted down. */
const studioAnswer: Surface = {
  ...caption,
  id: 'studio-answer',
  editable: [DRAFT],
  takes: () => COMMENTS.test(location.pathname),
  publish: [],
  learnsPublish: onlyOne('button, [role="button"]'),
  isCalled: undefined,
  alongside: undefined,
  kinds: [{ kind: 'reply', inside: 'body' }],
};

/** TikTok: captions in its studio, comments under videos. */
export const tiktok: Site = {
  id: 'tiktok.com',
  name: 'TikTok',
  hosts: ['www.tiktok.com'],
  surfaces: [comment, caption, captions, studioAnswer],
  never: [
    '[data-e2e^="message"], [data-e2e^="chat-"], [data-e2e^="dm-"]',
    '[class*="DivChat"]',
    '[data-e2e^="search"]',
  ],
  neverPaths: ['/messages', '/business-suite/messages', '/tiktokstudio/messages'],
  account: ['a[data-e2e="nav-profile"]', 'a[data-e2e="profile-icon"]', 'header a[href*="/@"]'].map((selector) => ({
    in: 'page',
    selector,
    take: handleIn('href', /\/@([\w.]+)/),
  })),
};

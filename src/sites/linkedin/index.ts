import { nearestFirst } from '../before.ts';
import { nameIn, textOf } from '../clues.ts';
import { onlyOne } from '../learned-publish.ts';
import type { AccountSeen, Site, Surface } from '../site.ts';

const KEYS = ['Ctrl+Enter', 'Meta+Enter'] as const;
/** The words of a post or of a comment, on new pages (seen in 2026) and on older ones. */
const SAID = '[data-testid="expandable-text-box"], .update-components-text, .feed-shared-update-v2__description';
const WORDS = 'span[dir="ltr"]:not(a *, button *)';

/** The editor of the new pages is one part that they use in several places; in the page itself it is for comments. */
const WRAPPER = '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"]';
const isArticle = (): boolean => /^\/article\/(?:new|edit)\b/.test(location.pathname);

/** A comment or a reply to one. Several generations of this box are in use side by side, as scripts of 2026 show. */
const comment: Surface = {
  id: 'comment',
  editor: 'plain',
  editable: [
    '[componentkey*="commentBox" i] [role="textbox"]',
    `:is(main, [role="listitem"]) ${WRAPPER}:not([class*="share-"] *, [aria-labelledby^="share-"] *)`,
    '[data-view-name="comment-box"] .ProseMirror',
    '.comments-comment-box .ql-editor',
    '.comments-comment-texteditor [contenteditable="true"]',
  ],
  takes: () => !isArticle(),
  bounds: ['[role="listitem"]', '[data-urn*="activity"]', '[data-id*="activity"]', 'main', 'body'],
  publish: [
    'button[componentkey*="commentButtonSection" i], [componentkey*="commentButtonSection" i] button',
    '[id^="commentButtonSection-"] button',
    'button[data-view-name="comment-post"], button[data-view-name="comment-reply-post"]',
    'button.comments-comment-box__submit-button--cr',
    'form.comments-comment-box__form button[type="submit"]',
  ],
  // On the feed nothing else tells it (May 2026).
  learnsPublish: onlyOne('button[type="submit"]'),
  keys: KEYS,
  kinds: [{ kind: 'reply', inside: 'body' }],
  // The box stands under what it answers, the post or one of the comments on it.
  answered: [
    { in: 'bounds', selector: SAID, order: nearestFirst, take: textOf },
    { in: 'bounds', selector: WORDS, order: nearestFirst, take: textOf },
    { in: 'bounds', selector: `${SAID}, ${WORDS}`, take: textOf },
  ],
};

/** A post, in an open shadow root or, since August 2026, on a page of its own. */
const post: Surface = {
  id: 'post',
  editor: 'plain',
  editable: ['.ql-editor[contenteditable="true"]', '[class*="share-"] [role="textbox"][contenteditable="true"]'],
  bounds: ['[aria-labelledby="share-to-linkedin-modal__header"]', '[role="dialog"]', '.share-box', 'main'],
  publish: ['button.share-actions__primary-action'],
  learnsPublish: true,
  keys: KEYS,
  kinds: [{ kind: 'quote', beside: '[class*="mini-update"]' }],
  answered: [{ in: 'bounds', selector: `[class*="mini-update"] :is(${SAID}, ${WORDS})`, take: textOf }],
};

const ENDS_STAGE = /^(?:Next|Publish|Далее|Опубликовать)$/;

/**
 * An article or a newsletter. Its first stage ends with the control that a class names in every language, which is as
 * good a moment to ask; it sleeps as long as there is no title, so without that class it is learned.
 */
const article: Surface = {
  id: 'article',
  editor: 'plain',
  editable: ['[data-test-article-editor-content-textbox][contenteditable="true"], div.ProseMirror[role="textbox"]'],
  beside: [{ field: 'title', selector: '#article-editor-headline__textarea, main textarea' }],
  bounds: ['body'],
  takes: isArticle,
  publish: ['button.article-editor-nav__publish'],
  publishes: (control) => isArticle() && ENDS_STAGE.test(control.textContent?.trim() ?? ''),
  learnsPublish: onlyOne('button:not([aria-pressed], [role="toolbar"] *)'),
  keys: [],
  kinds: [],
  answered: [],
};

/** Its first line is the name, its second who can see the post. */
function firstLine(element: Element): AccountSeen | undefined {
  const name = (element as HTMLElement).innerText.trim().split('\n')[0]?.trim();
  return name ? { name } : undefined;
}

/** "Photo of Mežu pārvalde"; without the English beginning it is the name alone. */
function nameInPicture(picture: Element): AccountSeen | undefined {
  const name = picture.getAttribute('alt')?.replace(/^Photo of /, '');
  return name ? { name } : undefined;
}

/** Under such an address one writes as the organisation, which the address gives by number. */
function companyInAddress(): AccountSeen | undefined {
  const handle = /^\/company\/([^/]+)\/admin/.exec(location.pathname)?.[1];
  return handle ? { handle } : undefined;
}

/** LinkedIn: people and organisations. It shows names, not handles. */
export const linkedin: Site = {
  id: 'linkedin.com',
  name: 'LinkedIn',
  hosts: ['www.linkedin.com'],
  surfaces: [comment, post, article],
  never: ['[class*="msg-"]', '[data-view-name*="messag"], [componentkey*="messag" i]', '[role="search"]'],
  // Recruiter and Sales Navigator have nothing that is written for everybody.
  neverPaths: ['/messaging', '/inbox', '/talent', '/recruiter', '/sales'],
  account: [
    { in: 'bounds', selector: '.share-unified-settings-entry-button', take: firstLine },
    { in: 'bounds', selector: '.content-admin-identity-toggle-button img', take: nameInPicture },
    { in: 'page', selector: 'html', take: companyInAddress },
    { in: 'page', selector: 'img.global-nav__me-photo', take: nameInPicture },
    { in: 'page', selector: '.feed-identity-module__actor-meta a', take: nameIn() },
  ],
};

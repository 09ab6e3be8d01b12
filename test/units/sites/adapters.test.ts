// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { accountOf, kindOf } from '../../../src/sites/clue-reading.ts';
import { type Composer, composerOfPublish, composerOfText } from '../../../src/sites/composer.ts';
import { SITES } from '../../../src/sites/index.ts';
import { rememberAsleep } from '../../../src/sites/learned-publish.ts';

/** jsdom draws nothing, so every element gets the size of a usual text field. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 80));
});

/** The composer of the text `#text` of a page on a site. */
function composerAt(name: string, path: string, html: string): Composer | undefined {
  history.replaceState(null, '', path);
  document.body.innerHTML = html;
  const site = SITES.find((one) => one.name === name);
  const text = document.querySelector('#text');
  if (!site || !text) throw new Error(`No ${name} or no text.`);
  return composerOfText(site, [text]);
}

/** The composer that pressing `#go` would publish. */
function published(name: string): Composer | undefined {
  const site = SITES.find((one) => one.name === name);
  const go = document.querySelector('#go');
  return site && go ? composerOfPublish(site, [go])?.composer : undefined;
}

const DRAFT = 'class="public-DraftEditor-content" contenteditable="true" role="textbox"';
const LEXICAL = 'contenteditable="true" role="textbox" data-lexical-editor="true"';

/** Pages as other generations and other parts of the sites have them; both the text and its control are found. */
const PAGES: [site: string, what: string, path: string, html: string][] = [
  [
    'X',
    'a column of X Pro, with the button of the dialog',
    '/i/decks/1',
    `<main><div data-testid="tweetTextarea_0" id="text" contenteditable="true"></div>
      <button data-testid="tweetButton" id="go">Post</button></main>`,
  ],
  [
    'X',
    'a text whose test id is gone',
    '/home',
    `<main><div id="text" ${DRAFT}></div><button data-testid="tweetButtonInline" id="go">Post</button></main>`,
  ],
  [
    'YouTube',
    'an answer in YouTube Studio',
    '/channel/1/comments',
    `<ytcp-comment-thread><ytcp-commentbox><textarea id="text"></textarea><ytcp-button id="submit-button">
      <button id="go">Atbildēt</button></ytcp-button></ytcp-commentbox></ytcp-comment-thread>`,
  ],
  [
    'Telegram',
    'FAULTS 9: a channel, as version K marks it',
    '/k/',
    `<div class="chat" data-type="chat"><div class="bubbles-inner has-rights is-broadcast"></div><div id="text"
      class="input-message-input" contenteditable="true"></div><div class="btn-send-container"><button id="go"
      class="btn-send"></button></div></div>`,
  ],
  [
    'Telegram',
    'FAULTS 9: posts of a channel that are planned, version K',
    '/k/',
    `<div class="chat" data-type="scheduled"><div class="bubbles-inner is-broadcast"></div><div id="text"
      class="input-message-input" contenteditable="true"></div><button id="go" class="btn-send"></button></div>`,
  ],
  [
    'Telegram',
    'a channel, as older builds of version K mark it',
    '/k/',
    `<div class="chat"><div class="bubbles-inner is-channel"></div><div id="text" class="input-message-input"
      contenteditable="true"></div><button id="go" class="btn-send"></button></div>`,
  ],
  [
    'Telegram',
    'FAULTS 9: a picture for a channel, version K',
    '/k/',
    `<div class="chat"><div class="bubbles-inner is-broadcast"></div></div><div class="popup popup-send-photo">
      <div id="text" class="simple-message-input-input" contenteditable="true"></div>
      <button id="go" class="simple-message-input-confirm"></button></div>`,
  ],
  [
    'TikTok',
    'a caption in the studio',
    '/tiktokstudio/upload',
    `<div id="root"><div id="text" ${DRAFT}></div><button id="go" data-e2e="post_video_button">Post</button></div>`,
  ],
  [
    'Mastodon',
    'a form of 4.2',
    '/home',
    `<form class="compose-form"><textarea id="text" class="autosuggest-textarea__textarea"></textarea>
      <div class="compose-form__publish-button-wrapper"><button id="go" type="submit">Publicēt!</button></div></form>`,
  ],
  [
    'Facebook',
    'a comment whose button has another id',
    '/',
    `<form role="presentation"><div id="text" ${LEXICAL}></div><div id="blurred-state-composer-submit">
      <div id="go" role="button"></div></div></form>`,
  ],
  [
    'Facebook',
    'FAULTS 9: a comment whose button only a word tells',
    '/',
    `<form role="presentation"><div id="text" ${LEXICAL}></div><div id="go" role="button" aria-label="Post comment"></div>
      </form>`,
  ],
  [
    'Facebook',
    'FAULTS 9: an edited post, of which no word is known',
    '/',
    `<div role="dialog"><div id="text" ${LEXICAL}>Taka.</div><div role="button"><svg></svg></div>
      <div id="go" role="button">Spremi</div></div>`,
  ],
  [
    'Meta Business Suite',
    'FAULTS 9: a planned post, with zero-width spaces in the name of its button',
    '/latest/content_calendar',
    `<div role="dialog"><div id="text" contenteditable="true"></div><div id="go" role="button">\u200bSche\u200bdule</div>
      <div role="button">Help</div></div>`,
  ],
  [
    'LinkedIn',
    'FAULTS 9: a comment whose key is on what lies around the button',
    '/feed/',
    `<main><div role="listitem"><div componentkey="x-commentBox-1"><div id="text" role="textbox" contenteditable="true">
      </div></div><div componentkey="commentButtonSection-1"><button id="go">Comment</button></div></div></main>`,
  ],
  [
    'LinkedIn',
    'FAULTS 9: a post on a page of its own',
    '/preload/sharebox/',
    `<main><div class="ql-editor" id="text" contenteditable="true"></div><button id="go"
      class="share-actions__primary-action">Post</button></main>`,
  ],
  [
    'draugiem.lv',
    'FAULTS 9: the window to share',
    '/say/ext/add.php',
    `<form><textarea id="text"></textarea><input id="go" type="submit" value="Pievienot"></form>`,
  ],
  [
    'LinkedIn',
    'a comment of the first generation',
    '/feed/',
    `<main><div class="comments-comment-box"><div id="text" class="ql-editor" contenteditable="true"></div>
      <button id="go" class="comments-comment-box__submit-button--cr">Post</button></div></main>`,
  ],
  [
    'LinkedIn',
    'an answer of the second generation',
    '/feed/',
    `<main><div data-view-name="comment-box"><div id="text" class="ProseMirror" contenteditable="true"></div></div>
      <button id="go" data-view-name="comment-reply-post">Reply</button></main>`,
  ],
];

test.each(PAGES)('%s: %s', (site, _, path, html) => {
  const composer = composerAt(site, path, html);
  expect(composer?.editable.id).toBe('text');
  expect(published(site)?.editable.id).toBe('text');
});

test('where no name is left, the control that wakes up with the first letter publishes', () => {
  const composer = composerAt(
    'X',
    '/home',
    `<main><div data-testid="tweetTextarea_0" id="text" contenteditable="true"></div><button>GIF</button>
      <button id="go" disabled>Post</button></main>`,
  );
  if (!composer) throw new Error('X has no composer.');
  rememberAsleep(composer.root);
  document.querySelector('#go')?.removeAttribute('disabled');
  expect(published('X')?.editable.id).toBe('text');
});

test('Telegram, version A: a picture is read once the bell has told that it is a channel', () => {
  const page = (bell: string) => `<div id="MiddleColumn"><div class="Composer">
    <div id="editable-message-text" contenteditable="true"></div>${bell}</div></div>
    <div class="Modal" role="dialog"><div id="caption-input-text"><div id="editable-message-text-modal"
    contenteditable="true"></div></div><div><button id="go" class="Button primary">Send</button></div></div>`;
  const telegram = SITES.find(({ name }) => name === 'Telegram');
  const isRead = (html: string) => {
    history.replaceState(null, '', '/a/#-100333');
    document.body.innerHTML = html;
    const text = document.querySelector('#editable-message-text-modal');
    return telegram && text ? composerOfText(telegram, [text]) !== undefined : undefined;
  };
  expect(isRead(page(''))).toBe(false);
  const bell = '<button class="composer-action-button"><i class="icon icon-mute"></i></button>';
  expect(isRead(page(bell))).toBe(true);
  expect(isRead(page(''))).toBe(true);
  expect(published('Telegram')?.editable.id).toBe('editable-message-text-modal');
});

describe('whose account it is', () => {
  const account = (name: string, path: string, html: string) => {
    const composer = composerAt(name, path, html);
    return composer && accountOf(composer).account;
  };

  test('X: the picture in the composer counts before the navigation, as with delegated accounts', () => {
    const html = `<a data-testid="AppTabBar_Profile_Link" href="/janis"></a><main><div
      data-testid="UserAvatar-Container-EzeriUnUpes"></div><div id="text" data-testid="tweetTextarea_0"
      contenteditable="true"></div><button data-testid="tweetButtonInline"></button></main>`;
    expect(account('X', '/home', html)).toBe('x.com/EzeriUnUpes');
  });

  test.each(['Comment as', 'Komentēt kā', 'Комментировать как', 'Komentuoti kaip'])('Facebook: "%s"', (words) => {
    const html = `<form role="presentation"><div id="text" ${LEXICAL} aria-label="${words} Mežu pārvalde"></div></form>`;
    expect(account('Facebook', '/', html)).toBe('facebook.com/Mežu pārvalde');
  });

  test('LinkedIn: under the address of an organisation’s administrators it is the organisation', () => {
    const html = `<main><div class="comments-comment-box"><div id="text" class="ql-editor" contenteditable="true"></div>
      </div></main><img class="global-nav__me-photo" alt="Jānis">`;
    expect(account('LinkedIn', '/company/1234/admin/page-posts/', html)).toBe('linkedin.com/1234');
    expect(account('LinkedIn', '/feed/', html)).toBe('linkedin.com/Jānis');
  });

  test('Mastodon: not the person who is answered', () => {
    const composer = composerAt(
      'Mastodon',
      '/home',
      `<form class="compose-form"><div class="reply-indicator"><span class="display-name__account">@anna</span></div>
        <div class="navigation-bar"><span class="display-name__account">@ezeri</span></div><textarea id="text"
        class="autosuggest-textarea__textarea"></textarea></form>`,
    );
    if (!composer) throw new Error('Mastodon has no composer.');
    expect(accountOf(composer).account).toContain('/ezeri');
    expect(kindOf(composer)).toBe('reply');
  });
});

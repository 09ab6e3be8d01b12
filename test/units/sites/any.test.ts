// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { any } from '../../../src/sites/any/index.ts';
import { composerOfText } from '../../../src/sites/composer.ts';

/** jsdom draws nothing, so every element gets the size of a usual text field. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 80));
});

/** Whether the text field of a page would be watched on an allowed site. */
function isWatched(html: string, path = '/'): boolean {
  history.replaceState(null, '', path);
  document.body.innerHTML = html;
  const editable = document.querySelector('textarea, [contenteditable]') ?? document.querySelector('input');
  const way: Element[] = [];
  for (let at = editable; at; at = at.parentElement) way.push(at);
  return composerOfText(any, way) !== undefined;
}

const FIELD = '<textarea></textarea>';
const form = (attributes: string, label: string, more = '') =>
  `<form ${attributes}>${more}${FIELD}<button>${label}</button></form>`;

describe('public writing is taken', () => {
  test.each(['Publicēt', 'Komentēt', 'Post reply', 'Ответить', 'Komentuoti', 'Kommenteeri'])('%s', (label) => {
    expect(isWatched(form('', label))).toBe(true);
  });

  test('a plain word of sending, where something is discussed', () => {
    expect(isWatched(form('id="commentform"', 'Nosūtīt'))).toBe(true);
    expect(isWatched(form('action="/forums/posting.php" id="postform"', 'Submit'))).toBe(true);
  });

  test('an editor outside any form, with its button near', () => {
    expect(isWatched('<div><div><p contenteditable="true"></p></div><div><button>Atbildēt</button></div></div>')).toBe(
      true,
    );
  });
});

/** What common software writes around the text, as far as it tells what the text is. */
const SOFTWARE: [what: string, html: string][] = [
  [
    'WordPress, a comment',
    `<div id="respond" class="comment-respond"><form action="/wp-comments-post.php" id="commentform" class="comment-form">
      <textarea id="comment" name="comment"></textarea><input name="author"><input id="email" name="email" type="email">
      <input name="submit" type="submit" id="submit" class="submit" value="Publicēt komentāru"></form></div>`,
  ],
  [
    'Discourse, an answer',
    `<div id="reply-control" class="open"><div class="reply-area"><div class="d-editor-textarea-wrapper">
      <textarea class="d-editor-input" aria-label="Rakstiet šeit"></textarea></div><div class="save-or-cancel">
      <button class="btn btn-primary create"><span class="d-button-label">Atbildēt</span></button></div></div></div>`,
  ],
  [
    'phpBB, an answer',
    `<form id="qr_postform" action="./posting.php?mode=reply"><textarea name="message" class="inputbox"></textarea>
      <input type="submit" name="preview" value="Priekšskatīt"><input type="submit" name="post" value="Nosūtīt"></form>`,
  ],
  [
    'Drupal, a comment',
    `<form class="comment-comment-node-article-form comment-form" action="/comment/reply/node/1/comment">
      <textarea name="comment_body[0][value]"></textarea><input type="submit" name="op" value="Saglabāt"></form>`,
  ],
  [
    'Disqus, in its frame',
    `<div id="posts"><form class="reply"><div class="postbox"><div class="textarea" contenteditable="true" role="textbox"
      aria-multiline="true" aria-label="Join the discussion…"></div><button class="btn post-action__button">Comment</button>
      </div></form></div>`,
  ],
  [
    'a municipality, comments under news',
    `<section class="news-comments"><h3>Rakstīt komentāru</h3><form><input name="name"><textarea name="text"></textarea>
      <button>Pievienot</button></form></section>`,
  ],
  [
    'Lemmy, a post in Estonian',
    '<form class="post-form"><textarea name="body"></textarea><button>Loo postitus</button></form>',
  ],
  [
    'Discourse in Lithuanian',
    `<div id="reply-control"><textarea class="d-editor-input"></textarea><button class="create">+ Nauja tema</button>
      <button class="create">Atsakyti</button></div>`,
  ],
];

test.each(SOFTWARE)('%s is taken', (_, html) => {
  expect(isWatched(html)).toBe(true);
});

/** Where letters are written nothing is read, whatever is allowed, and whatever the button says. */
const LETTERS: [what: string, html: string, path: string][] = [
  [
    'Gmail: the field of names is a combo box in the same form',
    `<form><input aria-label="Kam" role="combobox" name="to"><div contenteditable="true" aria-label="Ziņojuma saturs"
      role="textbox"></div></form><div role="button">Sūtīt</div><button>Post</button>`,
    '/',
  ],
  [
    'Outlook: names and subject beside the text, and no form',
    `<div><div contenteditable="true" aria-label="Kam"></div><input aria-label="Temats"><div id="body" class="editor"
      contenteditable="true"></div><button>Post</button></div>`,
    '/',
  ],
  ['Roundcube', form('name="form"', 'Post', '<textarea name="_to"></textarea>'), '/?_task=compose'],
  ['inbox.lv', form('id="compose"', 'Post', '<input name="to_addr">'), '/compose'],
  ['a letter by its kinds of address', form('', 'Post', '<input name="cc"><input name="bcc">'), '/'],
  ['a private message of XenForo', form('', 'Post', '<input name="recipients">'), '/'],
  ['a private message of Discourse', `<div id="reply-control" class="private-message">${form('', 'Reply')}</div>`, '/'],
  [
    'a chat of WhatsApp, a channel too: they look alike',
    `<footer><div contenteditable="true" role="textbox" data-lexical-editor="true"></div><button aria-label="Send">
      </button></footer>`,
    '/',
  ],
  ['a chat of an office', `<div id="tawkchat"><div>${form('', 'Send')}</div></div>`, '/'],
  ['a chat of Zendesk', `<div data-testid="messenger-composer">${form('', 'Send')}</div>`, '/'],
  [
    'a message to an office',
    `<form class="wpcf7-form"><textarea></textarea><button>Nosūtīt</button></form>`,
    '/kontakti',
  ],
  ['an e-service', `<form><h3>Iesniegums</h3><textarea></textarea><button>Iesniegt</button></form>`, '/e-pakalpojumi'],
];

test.each(LETTERS)('%s is left alone', (_, html, path) => {
  expect(isWatched(html, path)).toBe(false);
});

describe('everything else is left alone', () => {
  test.each([
    ['a form to an office', form('id="contact-form"', 'Nosūtīt')],
    ['a form that nothing is known of', form('', 'Submit')],
    ['a login', form('', 'Post', '<input type="password">')],
    ['a letter', form('', 'Post', '<input name="to">')],
    ['a chat', `<div class="live-chat">${form('', 'Post')}</div>`],
    ['a search', `<div role="search">${form('', 'Post')}</div>`],
    ['a single line', '<form><input type="text"><button>Post</button></form>'],
    ['source code', `<div class="CodeMirror">${form('', 'Post')}</div>`],
    ['only a preview and a cancel', form('', 'Preview post', '<button>Cancel</button>')],
    ['a button of another text', `<div>${FIELD}<div>${FIELD}<button>Post</button></div></div>`],
  ])('%s', (_, html) => {
    expect(isWatched(html)).toBe(false);
  });

  test.each(['/messages/12', '/forum/ucp.php?i=pm&mode=compose', '/conversations/add', '/mail/u/0'])('%s', (path) => {
    expect(isWatched(form('', 'Post'), path)).toBe(false);
  });
});

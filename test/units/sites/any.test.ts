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

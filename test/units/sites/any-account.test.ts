// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { any } from '../../../src/sites/any/index.ts';
import { accountOf } from '../../../src/sites/clue-reading.ts';
import { composerOfText } from '../../../src/sites/composer.ts';

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 80));
});

/** The account that is read in a page, without its site. */
function accountIn(html: string): string | undefined {
  document.body.innerHTML = html;
  const way: Element[] = [];
  for (let at = document.querySelector('[data-here]'); at; at = at.parentElement) way.push(at);
  const composer = composerOfText(any, way);
  return composer && accountOf(composer).account.split('/').at(1);
}

const TEXT = '<textarea data-here></textarea><button>Publicēt</button>';
const NAMED = '<a href="/m.example/@eua" aria-label="EUA"><img alt=""></a>';

test.each([
  ['Elk: a link with a picture in the composer', `<div><div>${NAMED}<div>${TEXT}</div></div></div>`, 'eua@m.example'],
  [
    'Phanpy: a block before the form, with the post that is answered beside it',
    `<div id="compose-container"><div class="compose-top"><span class="account-block"><b>EUA</b> <span class="account-block-acct">@eua@m.example</span></span></div>
      <div class="status-preview"><a class="name-text" href="/x/@cits">@cits@n.example</a></div><form>${TEXT}</form></div>`,
    'eua@m.example',
  ],
  [
    'with its server and without, which is one account',
    `<form><div class="account"><b class="username">@eua</b><span class="account-acct">@eua@m.example</span></div>${TEXT}</form>`,
    'eua@m.example',
  ],
  [
    'the account of the page',
    `<nav><a href="/@eua@m.example">Mans profils</a></nav><main><form>${TEXT}</form></main>`,
    'eua@m.example',
  ],
  [
    'a fork of Bluesky',
    `<nav><a href="/" aria-label="Home">Home</a><a href="/profile/eua.gov.lv" aria-label="Profile">Profile</a></nav><div role="dialog">${TEXT}</div>`,
    'eua.gov.lv',
  ],
  [
    'the one at hand, of several',
    `<header><a aria-current="true" class="account" href="/m.example/@eua"></a><a class="account" href="/m.example/@cits"></a></header><form>${TEXT}</form>`,
    'eua@m.example',
  ],
])('FAULTS 8.5: the account is read: %s', (_, html, account) => {
  expect(accountIn(html)).toBe(account);
});

test.each([
  [
    'of several, none is said to be at hand',
    `<header><a class="account" href="/m.example/@eua"></a><a class="account" href="/m.example/@cits"></a></header><form>${TEXT}</form>`,
  ],
  [
    'the author of the post that is answered',
    `<article><a class="username" href="/m.example/@cits">@cits@m.example</a><form>${TEXT}</form></article>`,
  ],
  [
    'somebody who is mentioned in the answer',
    `<form><div class="reply-to"><a href="/m.example/@cits">@cits@m.example</a></div>${TEXT}</form>`,
  ],
  [
    'an address for letters',
    `<header><a href="mailto:info@eua.gov.lv">info@eua.gov.lv</a></header><form>${TEXT}</form>`,
  ],
  [
    'the author of a thread in a forum, outside the form',
    `<div><div><a class="username" href="/u/cits">cits</a></div><form>${TEXT}</form></div>`,
  ],
  ['nothing at all', `<form>${TEXT}</form>`],
])('FAULTS 8.5: no account is read: %s', (_, html) => {
  expect(accountIn(html)).toBe('');
});

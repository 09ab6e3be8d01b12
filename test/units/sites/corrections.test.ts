// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SiteCorrection } from '../../../src/policy/file/rules.ts';
import { any } from '../../../src/sites/any/index.ts';
import { accountOf } from '../../../src/sites/clue-reading.ts';
import { type Composer, composerOfPublish, composerOfText } from '../../../src/sites/composer.ts';
import { corrected } from '../../../src/sites/corrections.ts';
import { instagram } from '../../../src/sites/instagram/index.ts';
import type { Site } from '../../../src/sites/site.ts';
import { telegram } from '../../../src/sites/telegram/index.ts';
import { x } from '../../../src/sites/x/index.ts';

/** jsdom draws nothing, so every element gets the size of a usual text. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 80));
});

const text = () => document.querySelector('textarea, [contenteditable]') as HTMLElement;

/** The composer that a site finds in a page. */
function inPage(site: Site, correction: SiteCorrection, html: string): Composer | undefined {
  document.body.innerHTML = html;
  return composerOfText(corrected(site, correction), [text()]);
}

/** X after a change of everything that it is known by. */
const RENAMED = `<main><a class="me" href="/EzeriUnUpes">me</a>
  <div><div data-testid="postBox" contenteditable="true"></div><button data-testid="sendPost">Post</button></div></main>`;
const FITS: SiteCorrection = {
  surfaces: { inline: { editable: ['[data-testid="postBox"]'], publish: ['[data-testid="sendPost"]'] } },
  account: [{ selector: '.me', attribute: 'href' }],
};

test('without a correction a renamed page is not known, with one it is', () => {
  expect(inPage(x, {}, RENAMED)).toBeUndefined();
  const composer = inPage(x, FITS, RENAMED);
  expect(composer?.surface.id).toBe('inline');
  expect(composer && accountOf(composer)).toEqual({ account: 'x.com/EzeriUnUpes', accountByName: false });
  const button = document.querySelector('button') as Element;
  expect(composerOfPublish(corrected(x, FITS), [button])?.control).toBe(button);
});

test('the built-in selectors go on to work', () => {
  const old = '<main><div data-testid="tweetTextarea_0" contenteditable="true"></div></main>';
  expect(inPage(x, FITS, old)?.surface.id).toBe('inline');
});

test('a selector that the browser does not know is left out, the others work', () => {
  const broken = { surfaces: { inline: { editable: ['[a', '[data-testid="postBox"]'] } }, never: ['a['] };
  expect(inPage(x, broken, RENAMED)?.surface.id).toBe('inline');
});

test('keys that every object has are no surfaces', () => {
  expect(() => corrected(x, { surfaces: {} })).not.toThrow();
  expect(
    corrected({ ...x, surfaces: x.surfaces.map((one) => ({ ...one, id: 'toString' })) }, { surfaces: {} }).surfaces,
  ).toHaveLength(x.surfaces.length);
});

describe('an account is told', () => {
  test.each([
    [
      'by a link',
      '<a class="me" href="https://x.com/Mezi?lang=lv">x</a>',
      { selector: '.me', attribute: 'href' },
      'Mezi',
    ],
    ['by its mention', '<b class="me">Mežu dienests @mezi</b>', { selector: '.me' }, 'mezi'],
    ['by an attribute', '<b class="me" data-user="mezi"></b>', { selector: '.me', attribute: 'data-user' }, 'mezi'],
  ])('%s', (_, html, clue, handle) => {
    const composer = inPage(x, { ...FITS, account: [clue] }, RENAMED.replace('class="me"', '') + html);
    expect(composer && accountOf(composer)).toEqual({ account: `x.com/${handle}`, accountByName: false });
  });

  test('words alone are a name, which matches less surely', () => {
    const composer = inPage(x, { ...FITS, account: [{ selector: 'b' }] }, `${RENAMED}<b>Mezi</b>`);
    expect(composer && accountOf(composer)).toEqual({ account: 'x.com/Mezi', accountByName: true });
  });
});

describe('what is private stays private', () => {
  const everything: SiteCorrection = {
    surfaces: Object.fromEntries(
      [x, telegram, instagram, any].flatMap(({ surfaces }) =>
        surfaces.map(({ id }) => [id, { editable: ['[contenteditable]', 'textarea'], bounds: ['body', 'html'] }]),
      ),
    ),
  };
  const box = (attributes: string) =>
    `<div ${attributes}><div contenteditable="true"></div><button>Send</button></div>`;

  test.each<[string, Site, string]>([
    ['a message on X', x, `<main>${box('data-testid="DMDrawer"')}</main>`],
    ['a text that is named like a message', x, `<main>${box('aria-label="Ziņas"')}</main>`],
    ['a chat in Telegram', telegram, box('class="chat"')],
    ['a chat in a corner of Instagram', instagram, box('role="dialog"')],
    ['a chat on any other site', any, box('class="live-chat"')],
  ])('%s', (_, site, html) => {
    expect(inPage(site, everything, html)).toBeUndefined();
  });

  test('and the same correction does find what is public', () => {
    expect(inPage(x, everything, `<main>${box('')}</main>`)).toBeDefined();
    expect(inPage(any, everything, box(''))).toBeDefined();
  });

  test('what is never read can be added to', () => {
    expect(inPage(x, { ...FITS, never: ['main'] }, RENAMED)).toBeUndefined();
  });
});

// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { accountOf, answeredBy, kindOf } from '../../../src/sites/clue-reading.ts';
import { type Composer, composerOfPublish, composerOfText } from '../../../src/sites/composer.ts';
import { SITES } from '../../../src/sites/index.ts';
import { rememberAsleep } from '../../../src/sites/learned-publish.ts';

/** jsdom draws nothing, so every element gets the size of a usual text field. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 80));
});

const siteNamed = (name: string) => {
  const site = SITES.find((one) => one.name === name);
  if (!site) throw new Error(`There is no site ${name}.`);
  return site;
};

/** The composer of the text `#text` of a page on a site. */
function composerAt(name: string, path: string, html: string): Composer {
  history.replaceState(null, '', path);
  document.body.innerHTML = html;
  const text = document.querySelector('#text');
  const composer = text && composerOfText(siteNamed(name), [text]);
  if (!composer) throw new Error(`${name} has no composer here.`);
  return composer;
}

const LEXICAL = 'contenteditable="true" role="textbox" data-lexical-editor="true"';
const TEXT = `<div id="text" ${LEXICAL}></div>`;

describe('FAULTS 9: what is answered', () => {
  test('Facebook: of many posts the one over the comment, by any of its marks', () => {
    const html = `<div role="article"><div data-ad-preview="message">Cits</div></div>
      <div role="article"><div data-ad-comet-preview="message">Kad atvērs taku?</div><form role="presentation">${TEXT}</form>
      </div><div role="article"><div data-ad-rendering-role="story_message">Vēl cits</div></div>`;
    expect(answeredBy(composerAt('Facebook', '/', html))).toBe('Kad atvērs taku?');
  });

  const post = (
    box: string,
    answers: string,
  ) => `<main><div role="listitem"><a href="/in/anna"><span dir="ltr">Anna</span>
    </a><div data-testid="expandable-text-box">Kad atvērs taku?</div>${box}<div><a href="/in/janis"><span dir="ltr">Jānis
    </span></a><div data-testid="expandable-text-box">Un peldvietu?</div>${answers}</div><div><div
    data-testid="expandable-text-box">Paldies!</div></div></div></main>`;
  const BOX = '<div componentkey="commentBox-1"><div id="text" role="textbox" contenteditable="true"></div></div>';

  test('LinkedIn: under a post the post, under a comment that comment', () => {
    expect(answeredBy(composerAt('LinkedIn', '/feed/', post(BOX, '')))).toBe('Kad atvērs taku?');
    expect(answeredBy(composerAt('LinkedIn', '/feed/', post('', BOX)))).toBe('Un peldvietu?');
  });

  test('Threads: a card before the text is answered, one after it is quoted, in any language', () => {
    const card = '<div><div data-pressable-container="true"><span dir="auto">Kad atvērs taku?</span></div></div>';
    const dialog = (before: string, after: string) => `<div role="dialog"><div>${before}</div><div><div>${TEXT}</div>
      </div>${after}</div>`;
    const kinds = [dialog(card, ''), dialog('', card), dialog('', '')].map((html) => {
      const composer = composerAt('Threads', '/', html);
      return [kindOf(composer), answeredBy(composer)];
    });
    expect(kinds).toEqual([
      ['reply', 'Kad atvērs taku?'],
      ['quote', 'Kad atvērs taku?'],
      ['post', undefined],
    ]);
  });
});

describe('FAULTS 9: whose account it is', () => {
  const account = (name: string, path: string, html: string) => accountOf(composerAt(name, path, html)).account;

  test('Business Suite: the page beside whose picture its name stands, else the one in the address', () => {
    const name = '<div><img><div><h4>\u200bMežu\u200b pārvalde</h4></div></div>';
    const path = '/latest/composer/?asset_id=1000';
    expect(account('Meta Business Suite', path, `<h1>Create post</h1>${TEXT}${name}`)).toBe(
      'facebook.com/Mežu pārvalde',
    );
    expect(account('Meta Business Suite', path, `<h1>Create post</h1>${TEXT}`)).toBe('facebook.com/1000');
  });

  const picture = (key: string) => `<img src="https://cdn.bsky.app/img/avatar/plain/did:plc:${key}/b@jpeg">`;
  const composing = (key: string, call = 'Profils') => `<nav><a aria-label="${call}" href="/profile/ezeri.lv">
    ${picture('ezeri')}</a></nav><div data-testid="composePostView"><div aria-label="Izvērst" tabindex="0"><div
    data-testid="userAvatarImage">${picture('anna')}</div><div dir="auto">Anna</div></div><div>${picture(key)}<div
    id="text" class="ProseMirror" contenteditable="true"></div></div><button data-testid="composerPublishBtn"></button></div>`;

  test('Bluesky: in any language, and another one where the composer shows another picture', () => {
    expect(account('Bluesky', '/', composing('ezeri'))).toBe('bsky.app/ezeri.lv');
    expect(account('Bluesky', '/', composing('janis'))).toBe('bsky.app/did:plc:janis');
  });
});

describe('FAULTS 9: what publishes', () => {
  const publishes = (name: string, control: string) => {
    const pressed = document.querySelector(control);
    if (!pressed) throw new Error(`${control} is not there.`);
    return composerOfPublish(siteNamed(name), [pressed]) !== undefined;
  };
  const wake = (selector: string) => {
    for (const one of document.querySelectorAll(selector)) {
      one.removeAttribute('disabled');
      one.removeAttribute('aria-disabled');
    }
  };

  test('Facebook: what slept while nothing was written, and no other control with a known name', () => {
    const html = `<div role="dialog">${TEXT}<div id="go" role="button" aria-disabled="true">Spremi</div>
      <div id="next" role="button" aria-label="Tālāk"></div></div>`;
    rememberAsleep(composerAt('Facebook', '/', html).root);
    wake('#go');
    expect([publishes('Facebook', '#go'), publishes('Facebook', '#next')]).toEqual([true, false]);
  });

  test('LinkedIn: the only button that submits and slept, and none where two did', () => {
    const box = (more: string) => `<main><div role="listitem"><div data-testid="ui-core-tiptap-text-editor-wrapper"><div
      id="text" contenteditable="true"></div></div><button id="photo" type="submit">Photo</button><button id="go"
      type="submit" disabled>Komentieren</button>${more}</div></main>`;
    rememberAsleep(composerAt('LinkedIn', '/feed/', box('')).root);
    wake('#go');
    expect([publishes('LinkedIn', '#go'), publishes('LinkedIn', '#photo')]).toEqual([true, false]);
    rememberAsleep(composerAt('LinkedIn', '/feed/', box('<button type="submit" disabled>Oder</button>')).root);
    wake('button');
    expect(publishes('LinkedIn', '#go')).toBe(false);
  });
});

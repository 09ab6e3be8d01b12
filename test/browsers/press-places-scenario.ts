import { expect, test } from 'vitest';
import { facebook } from '../sites/facebook/site.ts';
import { form } from '../sites/press/site.ts';
import { youtube } from '../sites/youtube/site.ts';
import type { Tab } from './driver.ts';
import { answer, outAre } from './press-steps.ts';
import { badgeBecomes, button, DIALOG } from './seen.ts';
import { FOUND, holdPost, published } from './surface-scenario.ts';
import { modelIs, openComposer, write } from './writer.ts';

const TEXT = FOUND.text;
const comment = facebook.surfaces.find(({ keys }) => keys.includes('Enter'));

/** The dialog of a Facebook Page; `stages` as its practice page knows them. */
const pagePost = (stages: '2' | 'edit') => ({
  ...form,
  address: `https://www.facebook.com/?stages=${stages}`,
  opens: ['#open-composer'],
  editor: '[role="dialog"][aria-modal="true"] [data-lexical-editor="true"]',
});
const NEXT = '[role="dialog"] [aria-label="Next"]';
const POST = '[role="dialog"] [aria-label="Post"]';

/** Presses something in a frame of this page's own. */
async function clickInFrame(tab: Tab, selector: string): Promise<void> {
  const point = await tab.run((inside) => {
    const frame = document.querySelector('iframe');
    const [outer, inner] = [frame, frame?.contentDocument?.querySelector(inside)].map((one) =>
      one?.getBoundingClientRect(),
    );
    return { x: (outer?.x ?? 0) + (inner?.x ?? 0) + 9, y: (outer?.y ?? 0) + (inner?.y ?? 0) + 9 };
  }, selector);
  await tab.clickAt(point.x, point.y);
}

/** Where composers are and how many stages they have: frames, share windows, lists that take Enter, Pages, articles. */
export function pressPlacesScenario(tab: () => Tab): void {
  test.each(['srcdoc', 'about:blank'])('a composer in a frame of %s is held and released', async (kind) => {
    await tab().open(form.address);
    await tab().run(
      (source, text) =>
        new Promise<void>((resolve) => {
          const frame = document.createElement('iframe');
          frame.style.cssText = 'width: 700px; height: 700px';
          const fill = () => {
            const place = frame.contentDocument?.body;
            if (!place) return;
            const inside = window.__addForm(place, 'framed', text);
            window.__model = () => inside.querySelector('textarea')?.value ?? '';
            resolve();
          };
          if (source === 'srcdoc') {
            frame.srcdoc = '<!doctype html><body></body>';
            frame.onload = fill;
          }
          document.body.prepend(frame);
          if (source !== 'srcdoc') fill();
        }),
      kind,
      TEXT,
    );
    await clickInFrame(tab(), '#framed button');
    await answer(tab());
    await outAre(tab(), TEXT);
  });

  test.each([
    ['a form', `${form.address}?text=`, form.publish],
    ['X', 'https://x.com/intent/post?text=', '[data-testid="tweetButton"]'],
    ['draugiem.lv', 'https://www.draugiem.lv/say/ext/add.php?title=', '#share [name="post"]'],
  ])('share window of %s: a text that was never typed is held at the first press', async (_, address, control) => {
    await tab().open(address + encodeURIComponent(TEXT));
    await tab().click(control);
    await answer(tab());
    await outAre(tab(), TEXT);
  });

  test('share window of LinkedIn: a text that was never typed is held at the first press', async () => {
    await tab().open('https://www.linkedin.com/feed/?shareActive=true');
    await tab().click('#start-post');
    await tab().run((text) => {
      const lines = text.split('\n').map((line) => Object.assign(document.createElement('p'), { textContent: line }));
      const shadow = document.querySelector('#interop-outlet')?.shadowRoot;
      shadow?.querySelector('.ql-editor')?.replaceChildren(...lines);
    }, TEXT);
    await modelIs(tab(), TEXT);
    await tab().click('#interop-outlet >>> button.share-actions__primary-action');
    await answer(tab());
    await outAre(tab(), TEXT);
  });

  test.each(['a list that says its role', 'an option that has the focus'])(
    'Enter in %s chooses, and the next one is held',
    async (kind) => {
      if (!comment) throw new Error('There is no practice page.');
      await openComposer(tab(), comment);
      await write(tab(), comment, TEXT);
      await tab().run(
        (selector, byRole) => {
          const list = document.body.appendChild(document.createElement('div'));
          list.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 99px; height: 30px; background: white';
          list.textContent = 'Anna Kalniņa';
          const editor = document.querySelector(selector);
          if (byRole) list.setAttribute('role', 'listbox');
          else editor?.setAttribute('aria-activedescendant', 'option-1');
          const choose = (event: KeyboardEvent) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            event.stopImmediatePropagation();
            list.remove();
            editor?.removeAttribute('aria-activedescendant');
            document.body.setAttribute('data-chosen', 'true');
            removeEventListener('keydown', choose, true);
          };
          addEventListener('keydown', choose, true);
        },
        comment.editor,
        kind.startsWith('a list'),
      );
      await tab().press('Enter');
      await tab().until('the list has taken the key', () => document.body.hasAttribute('data-chosen'));
      expect(await tab().panel.texts(DIALOG)).toEqual([]);
      await tab().press('Enter');
      await answer(tab());
      await outAre(tab(), TEXT);
    },
  );

  test('a composer that the site closes and opens in the same place asks about the same text again', async () => {
    const [box] = youtube.surfaces;
    if (!box) throw new Error('There is no practice page.');
    await holdPost(tab(), box);
    await answer(tab());
    await outAre(tab(), TEXT);
    for (const selector of [...box.opens, box.editor]) await tab().click(selector);
    await write(tab(), box, TEXT);
    await tab().click(box.publish);
    await answer(tab());
    await outAre(tab(), TEXT, TEXT);
  });

  test('a Facebook Page: asked at the first stage, not again at the second', async () => {
    await openComposer(tab(), pagePost('2'));
    await write(tab(), pagePost('2'), TEXT);
    await tab().click(NEXT);
    await answer(tab());
    await tab().panel.waitForNone(DIALOG);
    await tab().click(POST);
    await tab().until('the site has the post', () => window.__published.length > 0);
    expect(await published(tab())).toEqual([TEXT]);
    expect(await tab().panel.texts(DIALOG)).toEqual([]);
  });

  test('a Facebook Page that keeps the text in its second stage: asked again only where it was changed', async () => {
    await openComposer(tab(), pagePost('edit'));
    await write(tab(), pagePost('edit'), TEXT);
    await tab().click(NEXT);
    await answer(tab());
    await tab().panel.waitForNone(DIALOG);
    await tab().click(POST);
    await tab().until('the site has the post', () => window.__published.length > 0);
    expect(await published(tab())).toEqual([TEXT]);
    expect(await tab().panel.texts(DIALOG)).toEqual([]);

    await openComposer(tab(), pagePost('edit'));
    await write(tab(), pagePost('edit'), TEXT);
    await tab().click(NEXT);
    await answer(tab());
    await tab().run((next) => document.querySelector(next) === null, POST);
    await tab().click(pagePost('edit').editor);
    await tab().press('Control+End');
    await tab().type('!');
    await modelIs(tab(), `${TEXT}!`);
    await tab().click(POST);
    await answer(tab());
    await outAre(tab(), `${TEXT}!`);
  });

  test('a LinkedIn article: title and text are asked about at Next, and Publish asks no more', async () => {
    await tab().open('https://www.linkedin.com/article/new/');
    await tab().click('main textarea');
    await tab().insertText('Manuprāt, par ezeriem');
    await tab().click('main .ProseMirror');
    await tab().insertText(TEXT, 'Shift+Enter');
    await badgeBecomes(tab(), 'findings', 'held');
    await tab().click('#next');
    await answer(tab());
    await tab().click('#publish');
    await tab().until('the site has the article', () => window.__published.length > 0);
    expect(await published(tab())).toEqual([`Manuprāt, par ezeriem\n\n${TEXT}`]);
    expect(await tab().panel.texts(DIALOG)).toEqual([]);
  });

  test('a LinkedIn article: fixes reach the title and the text', async () => {
    await tab().open('https://www.linkedin.com/article/new/');
    await tab().click('main textarea');
    await tab().insertText('Mūsu virszemes ūdensobjekts gaida');
    await tab().click('main .ProseMirror');
    await tab().insertText(TEXT, 'Shift+Enter');
    await tab().click('#next');
    await tab().panel.click(button('fix'));
    await tab().panel.waitForNone(DIALOG);
    await modelIs(tab(), `Mūsu ezers vai upe gaida\n\n${FOUND.fixed}`);
    expect(await published(tab())).toEqual([]);
  });
}

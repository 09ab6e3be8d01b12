import { expect, test } from 'vitest';
import { facebook } from '../sites/facebook/site.ts';
import { form } from '../sites/press/site.ts';
import { x } from '../sites/x/site.ts';
import type { Tab } from './driver.ts';
import type { BrowserName } from './find-browser.ts';
import { badgeBecomes, button, DIALOG, READY } from './seen.ts';
import { FOUND, holdPost, published } from './surface-scenario.ts';
import { modelIs, openComposer, write } from './writer.ts';

const [column] = x.surfaces;
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

/** Waits for the one question about a press and answers it with "publish anyway". */
export async function answer(tab: Tab): Promise<void> {
  await tab.panel.waitFor(READY);
  expect(await tab.panel.texts(DIALOG)).toHaveLength(1);
  await tab.panel.click(button('publish'));
}

/** Waits until the site has taken posts; a second one on its way would be there by then. */
export async function outAre(tab: Tab, ...texts: string[]): Promise<void> {
  await tab.until('the site has taken the post', (count) => window.__published.length >= count, texts.length);
  await tab.until('the composer is empty', () => window.__model() === '');
  expect(await published(tab)).toEqual(texts);
}

/** Opens the bare page and writes what is found into its form. */
export async function begin(tab: Tab): Promise<void> {
  await openComposer(tab, form);
  await write(tab, form, TEXT);
  await badgeBecomes(tab, 'findings', 'held');
}

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

/** Every way to press, on a bare form and on the pages where a way is at home. */
export function pressScenario(name: BrowserName, tab: () => Tab): void {
  // Firefox cannot be given a pen; its events are those of the mouse, with another name of the pointer.
  test.each(name === 'chromium' ? (['touch', 'pen'] as const) : (['touch'] as const))(
    'a press by %s is held once and released once',
    async (by) => {
      if (!column) throw new Error('There is no practice page.');
      await openComposer(tab(), column);
      await write(tab(), column, TEXT);
      await badgeBecomes(tab(), 'findings', 'held');
      await tab().tap(column.publish, by);
      await answer(tab());
      await outAre(tab(), TEXT);
    },
  );

  test('a double click is held once and released once', async () => {
    await begin(tab());
    await tab().click(form.publish, 2);
    await answer(tab());
    await outAre(tab(), TEXT);
  });

  test('the keys pressed twice are held once and released once', async () => {
    await begin(tab());
    await tab().press('Control+Enter');
    await tab().press('Control+Enter');
    await answer(tab());
    await outAre(tab(), TEXT);
  });

  test('"publish anyway" pressed twice over the button of the site publishes once', async () => {
    await begin(tab());
    await tab().click(form.publish);
    await tab().panel.waitFor(READY);
    await tab().run((selector) => {
      const button = document.querySelector<HTMLElement>(selector);
      if (button) button.style.cssText = 'position: fixed; inset: 0';
    }, form.publish);
    await tab().panel.click(button('publish'), 2);
    await outAre(tab(), TEXT);
  });

  test('Enter in a field beside the text submits, and is held', async () => {
    await begin(tab());
    await tab().click('#first [name="place"]');
    await tab().press('Enter');
    await answer(tab());
    await outAre(tab(), TEXT);
  });

  test('a submission by a script of the page is held', async () => {
    await begin(tab());
    await tab().run(() => document.querySelector<HTMLFormElement>('#first')?.requestSubmit());
    await answer(tab());
    await outAre(tab(), TEXT);
  });

  test('submissions inside an open shadow root are held', async () => {
    await tab().open(form.address);
    await tab().run((text) => {
      const host = document.body.appendChild(document.createElement('div'));
      const inside = window.__addForm(host.attachShadow({ mode: 'open' }), 'inside', text);
      window.__model = () => inside.querySelector('textarea')?.value ?? '';
      inside.parentElement?.setAttribute('data-inside', '');
      host.id = 'host';
    }, TEXT);
    await tab().click('#host >>> [name="place"]');
    await tab().press('Enter');
    await tab().panel.waitFor(READY);
    await tab().press('Escape');
    await tab().panel.waitForNone(DIALOG);
    await tab().run(() => document.querySelector('#host')?.shadowRoot?.querySelector('form')?.requestSubmit());
    await answer(tab());
    await outAre(tab(), TEXT);
  });

  test('a control that says it is disabled is neither held nor pressed', async () => {
    await begin(tab());
    const asleep = (how: 'true' | 'false') =>
      tab().run(
        (selector, value) => document.querySelector(selector)?.setAttribute('aria-disabled', value),
        form.publish,
        how,
      );
    await tab().run((selector) => {
      document.querySelector(selector)?.addEventListener('click', (event) => {
        document.body.setAttribute('data-pressed', 'true');
        const { currentTarget } = event;
        if (currentTarget instanceof Element && currentTarget.getAttribute('aria-disabled') === 'true')
          event.preventDefault();
      });
    }, form.publish);
    await asleep('true');
    await tab().click(form.publish);
    await tab().until('the page has heard the press', () => document.body.hasAttribute('data-pressed'));
    expect(await tab().panel.texts(DIALOG)).toEqual([]);
    await asleep('false');
    await tab().click(form.publish);
    await tab().panel.waitFor(READY);
    await asleep('true');
    await tab().run(() => document.body.removeAttribute('data-pressed'));
    await tab().panel.click(button('publish'));
    await tab().panel.waitFor('[data-mode="again"]');
    expect(await tab().run(() => document.body.hasAttribute('data-pressed'))).toBe(false);
    expect(await published(tab())).toEqual([]);
    // The decision stands: once the site's control wakes up, the person's own press goes through.
    await tab().press('Escape');
    await asleep('false');
    await tab().click(form.publish);
    await outAre(tab(), TEXT);
  });

  test('a decision about one composer is none about another with the same text', async () => {
    await begin(tab());
    await tab().run((text) => window.__addForm(document.body, 'second', text), TEXT);
    await tab().click(form.publish);
    await answer(tab());
    await outAre(tab(), TEXT);
    await tab().click('#second button');
    await answer(tab());
    await outAre(tab(), TEXT, TEXT);
  });

  test('the same text is asked about again once the site has taken it', async () => {
    await holdPost(tab(), form);
    await answer(tab());
    await outAre(tab(), TEXT);
    await tab().click(form.editor);
    await write(tab(), form, TEXT);
    await tab().click(form.publish);
    await answer(tab());
    await outAre(tab(), TEXT, TEXT);
  });

  test('a composer that was closed and opened again asks again', async () => {
    await holdPost(tab(), form);
    await answer(tab());
    await outAre(tab(), TEXT);
    await tab().run((text) => {
      document.querySelector('#first')?.remove();
      const open = document.body.appendChild(document.createElement('button'));
      open.id = 'open';
      open.textContent = 'Rakstīt';
      open.onclick = () => window.__addForm(document.body, 'first', text);
    }, TEXT);
    await tab().click('#open');
    await tab().click(form.publish);
    await answer(tab());
    await outAre(tab(), TEXT, TEXT);
  });

  test('while the question is open, another composer takes the place of the one that went: it is left alone', async () => {
    await holdPost(tab(), form);
    await tab().run(() => {
      document.querySelector('#first')?.remove();
      window.__addForm(document.body, 'second', 'Iesākts teksts.');
    });
    await tab().panel.click(button('publish'));
    await tab().panel.waitForNone(READY);
    await modelIs(tab(), '');
    await tab().run(() => document.querySelector<HTMLElement>('#second textarea')?.focus());
    expect(await published(tab())).toEqual([]);
  });

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

  test('a Facebook Page: asked at the first stage, not again at the second', async () => {
    await openComposer(tab(), pagePost('2'));
    await write(tab(), pagePost('2'), TEXT);
    await tab().click(NEXT);
    await answer(tab());
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

  test('a LinkedIn article: mends reach the title and the text', async () => {
    await tab().open('https://www.linkedin.com/article/new/');
    await tab().click('main textarea');
    await tab().insertText('Mūsu virszemes ūdensobjekts gaida');
    await tab().click('main .ProseMirror');
    await tab().insertText(TEXT, 'Shift+Enter');
    await tab().click('#next');
    await tab().panel.click(button('mend'));
    await tab().panel.waitForNone(DIALOG);
    await tab().until(
      'the title is mended',
      () => document.querySelector<HTMLTextAreaElement>('main textarea')?.value === 'Mūsu ezers vai upe gaida',
    );
    await modelIs(tab(), FOUND.mended);
    expect(await published(tab())).toEqual([]);
  });
}

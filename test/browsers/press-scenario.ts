import { expect, test } from 'vitest';
import { form } from '../sites/press/site.ts';
import { x } from '../sites/x/site.ts';
import type { Tab } from './driver.ts';
import type { BrowserName } from './find-browser.ts';
import { answer, begin, outAre } from './press-steps.ts';
import { badgeBecomes, button, DIALOG, READY } from './seen.ts';
import { FOUND, holdPost, published } from './surface-scenario.ts';
import { modelIs, openComposer, write } from './writer.ts';

const [column] = x.surfaces;
const TEXT = FOUND.text;

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

  test('a control that has fallen asleep before the decision is not pressed, and the decision stands', async () => {
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
    await tab().click(form.publish);
    await tab().panel.waitFor(READY);
    await asleep('true');
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
}

import { expect, test } from 'vitest';
import { form } from '../../sites/press/site.ts';
import type { Tab } from '../driver.ts';
import { answer, backWithText, begin, outAre, pressStill } from '../press-steps.ts';
import { button, DIALOG, READY } from '../seen.ts';
import { FOUND, holdPost, published } from '../surface-scenario.ts';
import { hasFocus, modelIs } from '../writer.ts';

const TEXT = FOUND.text;

/** The host element is found as the page's own scripts find it. */
const HOST = 'ka-varda';

/** Writes, then lets the page do something, then presses publish. */
async function pressAfter(tab: Tab, work: () => void): Promise<void> {
  await begin(tab);
  await tab.run(work);
  await tab.click(form.publish);
}

/** What pages do to the hold and to the panel; numbers are those of the list of faults. */
export function pageFaults(tab: () => Tab): void {
  test('1: the page opens a modal round the composer', async () => {
    await pressAfter(tab(), () => {
      const modal = document.body.appendChild(document.createElement('dialog'));
      modal.append(document.querySelector('#first') ?? '');
      modal.showModal();
    });
    await answer(tab());
    await outAre(tab(), TEXT);
  });

  test('1: badge and marks are where the words are in a modal of the page, and the badge can be pressed', async () => {
    await begin(tab());
    await tab().run(() => {
      const modal = document.body.appendChild(document.createElement('dialog'));
      modal.style.transform = 'translate(30px, 20px)';
      modal.append(document.querySelector('#first') ?? '');
      modal.showModal();
    });
    await tab().click(form.editor);
    await tab().press('Control+End');
    await tab().insertText(' Jā.');
    await tab().until('the marks are shown', () => document.querySelector('dialog ka-varda') !== null);
    const text = await tab().run(
      (selector) => document.querySelector(selector)?.getBoundingClientRect().toJSON(),
      form.editor,
    );
    const [word, badge] = await tab().panel.run((roots) =>
      ['mark', 'badge'].map((part) =>
        roots[0]?.querySelector(`[data-part="${part}"]`)?.getBoundingClientRect().toJSON(),
      ),
    );
    expect(word.left).toBeGreaterThanOrEqual(text.left);
    expect(word.right).toBeLessThanOrEqual(text.right);
    expect(word.top).toBeGreaterThanOrEqual(text.top);
    expect(word.bottom).toBeLessThanOrEqual(text.bottom);
    expect(badge.right).toBeCloseTo(text.right, 0);
    await tab().panel.click('[data-part="badge"]');
    await tab().panel.waitFor('[data-part="card"]');
    await tab().press('Escape');
    await tab().panel.waitForNone('[data-part="card"]');
    await tab().click(form.publish);
    await answer(tab());
    await outAre(tab(), `${TEXT} Jā.`);
  });

  test('1: a modal of the page over our dialog lets nothing out, and afterwards the question is there again', async () => {
    await holdPost(tab(), form);
    await tab().run(() => {
      const modal = document.body.appendChild(document.createElement('dialog'));
      modal.id = 'over';
      modal.append(Object.assign(document.createElement('button'), { textContent: 'Aizvērt' }));
      modal.onclick = () => modal.close();
      modal.showModal();
    });
    await tab().click('#over button');
    expect(await published(tab())).toEqual([]);
    await answer(tab());
    await outAre(tab(), TEXT);
  });

  test('2: the page pulls the focus back into its composer', async () => {
    await pressAfter(tab(), () => {
      const trap = () => {
        document.querySelector<HTMLElement>('#first textarea')?.focus();
        document.body.setAttribute('data-trapped', 'true');
      };
      for (const type of ['focusin', 'focusout', 'blur']) window.addEventListener(type, trap, true);
      setInterval(trap, 20);
    });
    await tab().panel.waitFor(READY);
    await tab().until('the trap has pulled', () => document.body.hasAttribute('data-trapped'));
    const focused = () =>
      tab().panel.run((roots) => (roots[0]?.activeElement as HTMLElement | null)?.dataset.action ?? null);
    for (let tabs = 0; tabs < 40 && (await focused()) !== 'publish'; tabs++) await tab().press('Tab');
    await tab().press('Enter');
    await outAre(tab(), TEXT);
  });

  test('3: the page removes our element, and the next press asks again', async () => {
    await holdPost(tab(), form);
    await tab().run((host) => document.querySelector(host)?.remove(), HOST);
    expect(await published(tab())).toEqual([]);
    await tab().click(form.publish);
    await answer(tab());
    await outAre(tab(), TEXT);
  });

  test('3: the page removes whatever comes into it, and still nothing goes out', async () => {
    await begin(tab());
    await tab().run((host) => {
      const remove = () => {
        if (!document.querySelector(host)) return;
        for (const one of document.querySelectorAll(host)) one.remove();
        document.body.setAttribute('data-removed', String(Number(document.body.getAttribute('data-removed')) + 1));
      };
      new MutationObserver(remove).observe(document, { childList: true, subtree: true });
      remove();
    }, HOST);
    await tab().click(form.publish);
    await tab().until('our element was removed again', () => document.body.getAttribute('data-removed') !== '1');
    await tab().press('Control+Enter');
    await modelIs(tab(), TEXT);
    expect(await published(tab())).toEqual([]);
  });

  test.each([
    [
      'a rule',
      () =>
        document.body.append(
          Object.assign(document.createElement('style'), {
            textContent: 'ka-varda { display: none !important; visibility: hidden !important; opacity: 0 !important }',
          }),
        ),
    ],
    [
      'a style of its own',
      () => document.querySelector<HTMLElement>('ka-varda')?.style.setProperty('display', 'none', 'important'),
    ],
    [
      'hidden and inert',
      () => {
        const host = document.querySelector<HTMLElement>('ka-varda');
        if (host) Object.assign(host, { hidden: true, inert: true });
        document.documentElement.inert = true;
        document.documentElement.inert = false;
      },
    ],
  ] as const)('4: the page hides our element by %s, and the question is there all the same', async (_, hide) => {
    await pressAfter(tab(), hide as () => void);
    await answer(tab());
    await outAre(tab(), TEXT);
  });

  test('4: hidden while the question is open, Escape leads back and the next press shows it again', async () => {
    await holdPost(tab(), form);
    await tab().run((host) => {
      document.querySelector<HTMLElement>(host)?.style.setProperty('display', 'none', 'important');
    }, HOST);
    await tab().press('Escape');
    await tab().panel.waitForNone(DIALOG);
    await modelIs(tab(), TEXT);
    await hasFocus(tab(), form);
    await tab().press('Control+Enter');
    await answer(tab());
    await outAre(tab(), TEXT);
  });

  test('5: the page covers our dialog: nothing goes out, and Escape leads back', async () => {
    await holdPost(tab(), form);
    await tab().run(() => {
      const cover = document.body.appendChild(document.createElement('div'));
      cover.popover = 'manual';
      cover.style.cssText = 'width: 100vw; height: 100vh; border: 0; margin: 0; background: white';
      cover.showPopover();
    });
    await tab().clickAt(600, 400);
    await backWithText(tab());
  });

  test('8: a site that asks itself once more before it sends is not held twice', async () => {
    await begin(tab());
    await tab().run(() => {
      const own = document.querySelector<HTMLFormElement>('#first');
      const button = own?.querySelector('button');
      if (button) button.type = 'button';
      // As programs do that first wait for something: the submission comes later, by itself.
      button?.addEventListener('click', () => setTimeout(() => own?.requestSubmit(), 120));
    });
    await tab().click(form.publish);
    await answer(tab());
    await outAre(tab(), TEXT);
  });

  test('9: a text that the page changes while the question is open is asked about anew', async () => {
    await holdPost(tab(), form);
    await tab().run((text) => {
      const field = document.querySelector<HTMLTextAreaElement>('#first textarea');
      if (field) field.value = `${text} Manuprāt, tas ir labi.`;
    }, TEXT);
    await tab().panel.click(button('publish'));
    await tab().panel.waitFor(READY);
    expect(await published(tab())).toEqual([]);
    await tab().panel.click(button('publish'));
    await outAre(tab(), `${TEXT} Manuprāt, tas ir labi.`);
  });

  test('10: composer and button drawn anew every 100 ms', async () => {
    await begin(tab());
    await tab().run(() => {
      setInterval(() => {
        if (document.body.hasAttribute('data-pressed')) return;
        for (const selector of ['#first button', '#first textarea']) {
          const old = document.querySelector<HTMLTextAreaElement>(selector);
          const copy = old?.cloneNode(true) as HTMLTextAreaElement;
          copy.value = old?.value ?? '';
          old?.replaceWith(copy);
        }
        document.body.setAttribute('data-drawn', 'true');
      }, 100);
    });
    await tab().until('the page has drawn itself anew', () => document.body.hasAttribute('data-drawn'));
    const { x, y } = await tab().run((selector) => {
      const place = document.querySelector(selector)?.getBoundingClientRect();
      return { x: (place?.x ?? 0) + 9, y: (place?.y ?? 0) + 9 };
    }, form.publish);
    await pressStill(tab(), { x, y });
    await answer(tab());
    await outAre(tab(), TEXT);
  });
}

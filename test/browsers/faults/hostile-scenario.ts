import { expect, test } from 'vitest';
import { form } from '../../sites/press/site.ts';
import type { Tab } from '../driver.ts';
import { answer, backWithText, begin, outAre } from '../press-steps.ts';
import { badgeBecomes, READY } from '../seen.ts';
import { FOUND } from '../surface-scenario.ts';
import { write } from '../writer.ts';

const TEXT = FOUND.text;

/** The host element is found as the page's own scripts find it. */
const HOST = 'ka-varda';

/** What a page may try against us: forged messages, looking for our panel and rules, pressing by script. */
export function hostileFaults(tab: () => Tab): void {
  test('16: messages forged by the page change nothing', async () => {
    await begin(tab());
    await tab().run((text) => {
      for (const target of [window, document]) {
        target.dispatchEvent(new Event('ka-varda-arrived'));
        target.dispatchEvent(new CustomEvent('ka-varda-arrived', { detail: { type: 'release', text } }));
      }
      for (const type of ['engine', 'settings', 'settings-changed', 'release', 'show-findings']) {
        window.postMessage({ type, source: 'ka-varda', text }, '*');
      }
      const { chrome } = globalThis as { chrome?: { runtime?: { sendMessage?: (message: object) => void } } };
      chrome?.runtime?.sendMessage?.({ type: 'settings', site: 'x.com' });
    }, TEXT);
    await tab().click(form.publish);
    await answer(tab());
    await outAre(tab(), TEXT);
  });

  test('20: the page finds an empty element, and neither panel nor rules nor record', async () => {
    await tab().open(form.address);
    await tab().run(() => {
      const spied: string[] = [];
      const watched: [object, string][] = [
        [Element.prototype, 'attachShadow'],
        [EventTarget.prototype, 'addEventListener'],
        [Node.prototype, 'appendChild'],
      ];
      for (const [owner, name] of watched) {
        const own: (...given: unknown[]) => unknown = Reflect.get(owner, name);
        Reflect.set(owner, name, function spy(this: unknown, ...given: unknown[]) {
          spied.push(name);
          return own.apply(this, given);
        });
      }
      Object.assign(window, { spied });
    });
    await tab().click(form.editor);
    await write(tab(), form, TEXT);
    await badgeBecomes(tab(), 'findings', 'held');
    await tab().run(() => (window as unknown as { spied: string[] }).spied.splice(0));
    await tab().press('Control+Enter');
    await tab().panel.waitFor(READY);
    const seen = await tab().run((host) => {
      const ours = document.querySelector(host);
      return {
        root: ours?.shadowRoot ?? null,
        inside: ours?.innerHTML,
        attributes: [...(ours?.attributes ?? [])].map(({ name }) => name),
        names: Object.keys(window).filter((name) => /varda/i.test(name)),
        stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
        page: document.documentElement.outerHTML.includes('virszemes ūdensobjekts</'),
        at: document.elementFromPoint(640, 300)?.localName,
        focus: document.activeElement?.localName,
        spied: (window as unknown as { spied: string[] }).spied,
      };
    }, HOST);
    expect(seen).toEqual({
      root: null,
      inside: '',
      attributes: ['style'],
      names: [],
      stored: [],
      page: false,
      at: HOST,
      focus: HOST,
      spied: [],
    });
    await backWithText(tab());
  });

  test('6: scripted presses decide nothing', async () => {
    await begin(tab());
    const byScript = () =>
      tab().run((selector) => {
        const button = document.querySelector<HTMLElement>(selector);
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'])
          button?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
        button?.click();
        const keys = { key: 'Enter', code: 'Enter', ctrlKey: true, bubbles: true, cancelable: true };
        document.querySelector('#first textarea')?.dispatchEvent(new KeyboardEvent('keydown', keys));
      }, form.publish);
    await byScript();
    await tab().panel.waitFor(READY);
    await byScript();
    await tab().run((host) => {
      const ours = document.querySelector<HTMLElement>(host);
      ours?.click();
      ours?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    }, HOST);
    await backWithText(tab());
  });
}

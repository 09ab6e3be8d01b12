import { expect, test } from 'vitest';
import type { Tab } from '../browsers/driver.ts';
import { answer, begin } from '../browsers/press-steps.ts';
import { DIALOG } from '../browsers/seen.ts';
import { FOUND, published } from '../browsers/surface-scenario.ts';
import { modelIs } from '../browsers/writer.ts';
import { form } from '../sites/press/site.ts';

const TEXT = FOUND.text;
const QUESTION = '[data-mode="sending"]:has([data-ready="true"])';
const STILL = '[data-part="notice"][data-about="sending"]';

declare global {
  interface Window {
    /** Posts that are on their way. */
    __pending: string[];
    /** The server answers: it has the oldest of them, or refuses it. */
    __answer: (taken: boolean) => void;
  }
}

/** From now on the site answers when the test says so; until then its page shows what `shows` says. */
const slowly = (tab: Tab, shows: 'nothing' | 'asleep' = 'nothing') =>
  tab.run(
    (selector, sleeps) => {
      const own = document.querySelector('#first');
      const button = document.querySelector<HTMLButtonElement>(selector);
      const area = () => document.querySelector<HTMLTextAreaElement>('#first textarea');
      window.__pending = [];
      window.__answer = (taken) => {
        const text = window.__pending.shift() ?? '';
        if (button) button.disabled = false;
        if (!taken) return;
        window.__published.push({ text, how: 'submit' });
        const field = area();
        if (field) field.value = '';
      };
      const take = (event: Event) => {
        if (event instanceof KeyboardEvent && !(event.key === 'Enter' && event.ctrlKey)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        window.__pending.push(area()?.value ?? '');
        if (button && sleeps) button.disabled = true;
      };
      for (const type of ['submit', 'keydown']) own?.addEventListener(type, take, true);
    },
    form.publish,
    shows === 'asleep',
  );
const pending = (tab: Tab) => tab.run(() => window.__pending);

/** Writes, is held, decides to publish, and the site has the press. */
async function sendSlowly(tab: Tab, shows?: 'nothing' | 'asleep'): Promise<void> {
  await begin(tab);
  await slowly(tab, shows);
  await tab.click(form.publish);
  await answer(tab);
  await tab.until('the site has the press', () => window.__pending.length === 1);
}

/** A post that was let out goes out once, whatever the site does. */
export function neverTwiceScenario(tab: () => Tab): void {
  test('FAULTS 1.5: a slow site is waited for in a quiet line, and a second press asks first', async () => {
    await sendSlowly(tab());
    await tab().panel.waitFor(STILL);
    expect(await tab().panel.texts(DIALOG)).toEqual([]);
    for (const again of [() => tab().click(form.publish), () => tab().press('Control+Enter')]) {
      await again();
      await tab().panel.waitFor(QUESTION);
      await tab().panel.click(`${DIALOG} [data-action="back"]`);
      await tab().panel.waitForNone(DIALOG);
      expect(await pending(tab())).toEqual([TEXT]);
      await tab().click(form.editor);
    }
    await tab().run(() => window.__answer(true));
    await modelIs(tab(), '');
    await tab().panel.waitForNone(STILL);
    expect(await published(tab())).toEqual([TEXT]);
  });

  test('FAULTS 1.5: the question goes by itself when the site has taken the post', async () => {
    await sendSlowly(tab());
    await tab().panel.waitFor(STILL);
    await tab().click(form.publish);
    await tab().panel.waitFor(QUESTION);
    await tab().run(() => window.__answer(true));
    await tab().panel.waitForNone(DIALOG);
    expect(await published(tab())).toEqual([TEXT]);
    expect(await pending(tab())).toEqual([]);
  });

  test('FAULTS 1.5: who says that it is to be sent again is not held up', async () => {
    await sendSlowly(tab());
    await tab().panel.waitFor(STILL);
    await tab().click(form.publish);
    await tab().panel.waitFor(QUESTION);
    await tab().panel.click(`${DIALOG} [data-action="insist"]`);
    await tab().until('the site has the second press', () => window.__pending.length === 2);
    await tab().panel.waitForNone(DIALOG);
  });

  test('FAULTS 1.5: keys while the control sleeps are the same press again', async () => {
    await sendSlowly(tab(), 'asleep');
    await tab().panel.waitFor(STILL);
    await tab().click(form.editor);
    await tab().press('Control+Enter');
    await tab().panel.waitFor(QUESTION);
    expect(await pending(tab())).toEqual([TEXT]);
  });

  test('FAULTS 1.5: a control that wakes up to the same text says that nothing was sent: the next press goes through', async () => {
    await sendSlowly(tab(), 'asleep');
    await tab().panel.waitFor(STILL);
    await tab().run(() => window.__answer(false));
    await tab().panel.waitForNone(STILL);
    await tab().click(form.publish);
    await tab().until('the site has the press', () => window.__pending.length === 1);
    expect(await tab().panel.texts(DIALOG)).toEqual([]);
    await tab().run(() => window.__answer(true));
    await modelIs(tab(), '');
    expect(await published(tab())).toEqual([TEXT]);
  });

  test('FAULTS 1.5: a word of failure says the same', async () => {
    await sendSlowly(tab());
    await tab().run(() => {
      window.__pending = [];
      const alert = document.body.appendChild(document.createElement('p'));
      alert.setAttribute('role', 'alert');
      alert.textContent = 'Neizdevās publicēt. Mēģiniet vēlreiz.';
    });
    await tab().click(form.publish);
    await tab().until('the site has the press', () => window.__pending.length === 1);
    expect(await tab().panel.texts(DIALOG)).toEqual([]);
  });

  test('FAULTS 1.5: two clicks right after the decision are one press', async () => {
    await sendSlowly(tab());
    await tab().click(form.publish, 2);
    await tab().panel.waitFor(STILL);
    expect(await pending(tab())).toEqual([TEXT]);
  });
}

import { expect, test } from 'vitest';
import type { Tab } from '../browsers/driver.ts';
import { pressStill } from '../browsers/press-steps.ts';
import { button, DIALOG, READY } from '../browsers/seen.ts';
import { published } from '../browsers/surface-scenario.ts';
import { modelIs, openComposer } from '../browsers/writer.ts';
import { form } from '../sites/press/site.ts';

const TEXT = 'Pabalstiņš ir kontā, un virszemes ūdensobjekts gaida.';
const MENDED = 'Pabalsts ir kontā, un ezers vai upe gaida.';
const ROUNDS = Array.from({ length: 20 }, (_, index) => index + 1);

/** From now on the page makes its field and its button anew every 100 ms, as some frameworks do. */
const redraw = (tab: Tab) =>
  tab.run(() => {
    setInterval(() => {
      if (document.body.hasAttribute('data-pressed')) return;
      for (const selector of ['#first button', '#first textarea']) {
        const old = document.querySelector<HTMLTextAreaElement>(selector);
        if (!old) continue;
        const copy = old.cloneNode(true) as HTMLTextAreaElement;
        const focused = document.activeElement === old;
        copy.value = old.value;
        const { selectionStart, selectionEnd } = old;
        old.replaceWith(copy);
        if (!focused) continue;
        copy.focus();
        if (copy.matches('textarea')) copy.setSelectionRange(selectionStart, selectionEnd);
      }
    }, 100);
  });

/** Writes, is held, fixes and publishes while the page is being made anew under one's hands. */
export function redrawScenario(tab: () => Tab): void {
  test.each(ROUNDS)('made anew every 100 ms, round %i: typed, held, fixed, published once', async () => {
    await openComposer(tab(), form);
    await redraw(tab());
    await tab().type(TEXT);
    await modelIs(tab(), TEXT);
    const spot = await tab().run((selector) => {
      const place = document.querySelector(selector)?.getBoundingClientRect();
      return { x: (place?.x ?? 0) + 9, y: (place?.y ?? 0) + 9 };
    }, form.publish);
    await pressStill(tab(), spot);
    await tab().panel.waitFor(READY);
    expect(await published(tab())).toEqual([]);
    await tab().panel.click(button('fix'));
    await tab().panel.waitForNone(DIALOG);
    await modelIs(tab(), MENDED);
    await pressStill(tab(), spot);
    await tab().until('the site has the post', () => window.__published.length > 0);
    await modelIs(tab(), '');
    expect(await published(tab())).toEqual([MENDED]);
  });
}

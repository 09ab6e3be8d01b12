import { expect, test } from 'vitest';
import { sessionOf } from '../browsers/chromium.ts';
import type { Tab } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find-browser.ts';
import { answer, begin, outAre } from '../browsers/press-steps.ts';
import { badgeBecomes, DIALOG, READY } from '../browsers/seen.ts';
import { FOUND, published } from '../browsers/surface-scenario.ts';
import { modelIs, openComposer, write } from '../browsers/writer.ts';
import { bluesky } from '../sites/bluesky/site.ts';
import { facebook } from '../sites/facebook/site.ts';
import { form } from '../sites/press/site.ts';
import type { Surface } from '../sites/surface.ts';
import { x } from '../sites/x/site.ts';
import { youtube } from '../sites/youtube/site.ts';

const TEXT = FOUND.text;
const CLEAN = 'Labrīt! Ezers ir rāms.';
/** The system keeps Meta with a letter for itself; the guard's reading of it has a test of its own. */
const WIDE = ['Control+Shift+Enter', 'Control+Alt+Enter', 'Meta+Shift+Enter', 'Control+NumpadEnter'];
const comment = facebook.surfaces.find(({ keys }) => keys.includes('Enter'));

const PLACES: [string, Surface | undefined, string[]][] = [
  ['X', x.surfaces[0], WIDE],
  ['YouTube', youtube.surfaces[0], WIDE],
  ['a form', form, [...WIDE, 'Alt+Enter']],
  ['Bluesky', bluesky.surfaces[0], WIDE],
  ['a Facebook comment', comment, [...WIDE, 'Control+Enter', 'Alt+Enter', 'Meta+Enter', 'NumpadEnter']],
];

/** Every key that a site may act on, and every event of it. */
export function pressKeysScenario(name: BrowserName, tab: () => Tab): void {
  test.each(PLACES)('FAULTS 1.2: on %s every Enter that may publish is held', async (_, surface, keys) => {
    if (!surface) throw new Error('There is no practice page.');
    await openComposer(tab(), surface);
    await write(tab(), surface, TEXT);
    await badgeBecomes(tab(), 'findings', 'held');
    for (const key of keys) {
      await tab().press(key);
      await tab().panel.waitFor(READY);
      await tab().press('Escape');
      await tab().panel.waitForNone(DIALOG);
      await modelIs(tab(), surface.prefilled + TEXT);
    }
    expect(await published(tab())).toEqual([]);
  });

  test('FAULTS 1.2: Shift+Enter makes a line and asks nothing, and a clean text is never in the way', async () => {
    if (!comment) throw new Error('There is no practice page.');
    await openComposer(tab(), comment);
    await write(tab(), comment, TEXT);
    await badgeBecomes(tab(), 'findings', 'held');
    await tab().press('Shift+Enter');
    await tab().type('x');
    await modelIs(tab(), `${TEXT}\nx`);
    expect(await tab().panel.texts(DIALOG)).toEqual([]);
    await openComposer(tab(), form);
    await write(tab(), form, CLEAN);
    await badgeBecomes(tab(), 'fine');
    await tab().press('Control+Shift+Enter');
    await outAre(tab(), CLEAN);
    expect(await tab().panel.texts(DIALOG)).toEqual([]);
  });

  test('FAULTS 1.2: Alt+Enter goes to the second audience, and is let out to that one', async () => {
    await begin(tab());
    await tab().run(() => {
      document.querySelector('#first')?.addEventListener('keydown', (event) => {
        if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || !event.altKey) return;
        const area = document.querySelector<HTMLTextAreaElement>('#first textarea');
        window.__published.push({ text: `second: ${area?.value}`, how: 'shortcut' });
        if (area) area.value = '';
      });
    });
    await tab().press('Alt+Enter');
    await answer(tab());
    await outAre(tab(), `second: ${TEXT}`);
  });

  test('FAULTS 1.2: a site that acts when the key comes up, or on the letter that it makes, gets neither', async () => {
    await begin(tab());
    await tab().run(() => {
      for (const type of ['keypress', 'keyup'])
        addEventListener(
          type,
          (event) => {
            if (event instanceof KeyboardEvent && event.key === 'Enter')
              window.__published.push({ text: type, how: 'enter' });
          },
          true,
        );
    });
    await tab().press('Control+Enter');
    await tab().panel.waitFor(READY);
    await tab().press('Escape');
    await tab().panel.waitForNone(DIALOG);
    await modelIs(tab(), TEXT);
    expect(await published(tab())).toEqual([]);
  });

  // WebDriver cannot compose.
  if (name === 'chromium') {
    test('FAULTS 1.3: Ctrl+Enter while a word is composed is held', async () => {
      await begin(tab());
      await sessionOf(tab()).send('Input.imeSetComposition', { text: 'x', selectionStart: 1, selectionEnd: 1 });
      await modelIs(tab(), `${TEXT}x`);
      const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, modifiers: 2 };
      await sessionOf(tab()).send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      await sessionOf(tab()).send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
      await tab().panel.waitFor(READY);
      expect(await published(tab())).toEqual([]);
    });
  }
}

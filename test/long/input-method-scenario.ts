import { expect, test } from 'vitest';
import { sessionOf } from '../browsers/chromium.ts';
import type { Tab } from '../browsers/driver.ts';
import { badgeBecomes, DIALOG, READY, underlinedWords } from '../browsers/seen.ts';
import { FOUND, published } from '../browsers/surface-scenario.ts';
import { modelIs, openComposer, write } from '../browsers/writer.ts';
import type { EditorPage } from '../sites/editors.ts';
import type { Surface } from '../sites/surface.ts';

/** Begins a word of an input method at the caret; it is not taken yet. */
const compose = (tab: Tab, text: string) =>
  sessionOf(tab).send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });

/** Takes the word. */
const take = (tab: Tab, text: string) => sessionOf(tab).send('Input.insertText', { text });

/** The Enter that an input method keeps for itself reaches the page as key 229. */
async function enterOfInputMethod(tab: Tab): Promise<void> {
  const key = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 };
  await sessionOf(tab).send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await sessionOf(tab).send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

/** Words that come from an input method. Only Chromium's protocol can compose: WebDriver has nothing for it. */
export function inputMethodScenario({ surface }: EditorPage, tab: () => Tab): void {
  const begun = surface.prefilled;

  test('a word composed inside underlined words arrives whole, and takes the underline away', async () => {
    await openComposer(tab(), surface);
    await write(tab(), surface, 'Te gaida virszemes ūdensobjekts');
    await badgeBecomes(tab(), 'findings');
    await tab().press('Control+ArrowLeft');
    for (const so of ['n', 'ne', 'nē']) await compose(tab(), so);
    await take(tab(), 'nē');
    await modelIs(tab(), `${begun}Te gaida virszemes nēūdensobjekts`);
    await badgeBecomes(tab(), 'fine');
    expect(await underlinedWords(tab(), surface.marks)).toEqual([]);
    await tab().type('!');
    await modelIs(tab(), `${begun}Te gaida virszemes nē!ūdensobjekts`);
  });
}

/** Where bare Enter publishes, the one that ends a composition is none of ours and none of the site's. */
export function enterOfInputMethodScenario(surface: Surface, tab: () => Tab): void {
  test('Enter that ends a composition neither publishes nor asks; the next one asks', async () => {
    await openComposer(tab(), surface);
    await write(tab(), surface, FOUND.text);
    await badgeBecomes(tab(), 'findings', 'held');
    await compose(tab(), 'x');
    await enterOfInputMethod(tab());
    await take(tab(), 'x');
    await modelIs(tab(), `${surface.prefilled + FOUND.text}x`);
    expect(await published(tab())).toEqual([]);
    expect(await tab().panel.texts(DIALOG)).toEqual([]);
    await tab().press('Enter');
    await tab().panel.waitFor(READY);
    expect(await published(tab())).toEqual([]);
  });
}

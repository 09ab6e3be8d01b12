import { expect } from 'vitest';
import { form } from '../sites/press/site.ts';
import type { Tab } from './driver.ts';
import { badgeBecomes, button, DIALOG, READY } from './seen.ts';
import { FOUND, published } from './surface-scenario.ts';
import { modelIs, openComposer, write } from './writer.ts';
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
  await write(tab, form, FOUND.text);
  await badgeBecomes(tab, 'findings', 'held');
}

/** Leaves the question and sees that nothing was lost or sent. */
export async function backWithText(tab: Tab): Promise<void> {
  await tab.press('Escape');
  await tab.panel.waitForNone(DIALOG);
  await modelIs(tab, FOUND.text);
  expect(await published(tab)).toEqual([]);
}

/**
 * Presses a point of a page that draws its controls anew all the time. A button exchanged in the middle of a press takes
 * no click on any site, so the page holds still as long as `data-pressed` says so.
 */
export async function pressStill(tab: Tab, { x, y }: { x: number; y: number }): Promise<void> {
  await tab.run(() => document.body.setAttribute('data-pressed', 'true'));
  await tab.clickAt(x, y);
  await tab.run(() => document.body.removeAttribute('data-pressed'));
}

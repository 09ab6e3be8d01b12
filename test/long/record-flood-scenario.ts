import { expect, test } from 'vitest';
import type { Driver } from '../browsers/driver.ts';
import { putRecord } from '../browsers/put-record.ts';
import { DIALOG, READY } from '../browsers/seen.ts';
import { FOUND } from '../browsers/surface-scenario.ts';
import { modelIs, openComposer, pressPublish, write } from '../browsers/writer.ts';
import { x } from '../sites/x/site.ts';

/** What a page can make of the record by pressing its own button. */
export function recordFloodFaults(driver: () => Driver): void {
  test('FAULTS 2.5: sixty presses by a script leave no line, and three by hand the one of their text', async () => {
    const [post] = x.surfaces;
    if (!post) throw new Error('There is no practice page.');
    const [page, tab] = [await driver().extensionPage('popup/popup.html?page=1#record'), await driver().newTab()];
    await page.until('it has been read', () => document.querySelector('.empty, [data-part=extent]') !== null);
    await putRecord(page, []);
    // What was held before shows until the page has read again.
    await page.until('the record is empty', () => {
      dispatchEvent(new Event('focus'));
      return document.querySelector('[data-decision]') === null;
    });
    await tab.front();
    await openComposer(tab, post);
    await write(tab, post, FOUND.text);
    await tab.panel.waitFor('[data-part="badge"]');
    await tab.run((selector) => {
      for (let press = 0; press < 60; press += 1) document.querySelector<HTMLElement>(selector)?.click();
    }, post.publish);
    await tab.panel.waitFor(READY);
    await tab.press('Escape');
    await tab.panel.waitForNone(DIALOG);
    // Another text, so that its line is another one.
    await tab.click(post.editor);
    await tab.press('Control+End');
    await tab.type('!');
    await modelIs(tab, `${FOUND.text}!`);
    for (let press = 0; press < 3; press += 1) {
      await pressPublish(tab, post, 'click');
      await tab.panel.waitFor(READY);
      await tab.press('Escape');
      await tab.panel.waitForNone(DIALOG);
    }
    await tab.close();
    await page.front();
    await page.until('the line is shown', () => {
      dispatchEvent(new Event('focus'));
      return document.querySelector('[data-decision]') !== null;
    });
    const lines = await page.run(() =>
      [...document.querySelectorAll<HTMLElement>('[data-decision]')].map(({ dataset }) => dataset.decision),
    );
    expect(lines).toEqual(['held']);
    await page.close();
  });
}

import { expect, test } from 'vitest';
import { form } from '../../sites/press/site.ts';
import { answer, begin, outAre } from '../press-steps.ts';
import { badgeBecomes, DIALOG, READY } from '../seen.ts';
import { FOUND, published } from '../surface-scenario.ts';
import type { Trial } from './start.ts';

const TEXT = FOUND.text;
const SHARED = `${form.address}?text=${encodeURIComponent(TEXT)}`;

/** What happens to the extension itself while a tab is open. The last of these ends it: nothing may come after them. */
export function lifecycleFaults(trial: () => Trial): void {
  test('14: the worker is dead at the first press', async () => {
    const { tab, driver } = trial();
    await tab.open(SHARED);
    await driver.endWorker();
    await tab.click(form.publish);
    await answer(tab);
    await outAre(tab, TEXT);
  });

  test('14: the worker is dead between the text and the press', async () => {
    const { tab, driver } = trial();
    await begin(tab);
    await driver.endWorker();
    await tab.click(form.publish);
    await answer(tab);
    await outAre(tab, TEXT);
  });

  test('13: updated while a text stands: the new script takes over, and it is held and released once', async () => {
    const { tab, driver } = trial();
    await begin(tab);
    await tab.run(() => {
      document.addEventListener('ka-varda-arrived', () => document.body.setAttribute('data-arrived', 'true'));
    });
    await driver.renew('update');
    await tab.front();
    await tab.until('the new script has come', () => document.body.hasAttribute('data-arrived'));
    // The person has looked elsewhere and comes back to the text.
    await tab.run(() => (document.activeElement as HTMLElement | null)?.blur());
    await tab.click(form.editor);
    await badgeBecomes(tab, 'findings', 'held');
    expect(await tab.run(() => document.querySelectorAll('ka-varda').length)).toBe(1);
    await tab.click(form.publish);
    await answer(tab);
    await outAre(tab, TEXT);
  });

  test('13: updated before anything was written: the post is held, or goes out once with a note', async () => {
    const { tab, driver } = trial();
    await tab.open(SHARED);
    await driver.renew('update');
    await tab.front();
    await tab.click(form.publish);
    // Which of the two depends on whether the new script is in the open tab by then.
    await tab.panel.waitFor(`${READY}, [data-state="unchecked"]`);
    if ((await tab.panel.texts(READY)).length > 0) await answer(tab);
    await outAre(tab, TEXT);
  });

  test('13: switched off while a text stands: the post goes out once, asked about from memory or not at all', async () => {
    const { tab, driver } = trial();
    await begin(tab);
    await driver.renew('disable');
    await tab.front();
    await tab.click(form.publish);
    // Firefox takes the script out of the page; Chromium leaves it there, and all it needs is in the page.
    if (driver.name === 'chromium') await answer(tab);
    await outAre(tab, TEXT);
    expect(await tab.panel.texts(DIALOG)).toEqual([]);
    expect(await published(tab)).toEqual([TEXT]);
  });
}

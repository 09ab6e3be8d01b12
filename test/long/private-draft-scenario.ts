import { expect, test } from 'vitest';
import { type Driver, type Tab, waitUntil } from '../browsers/driver.ts';
import { FULL_PAGE, goToSection } from '../browsers/popup.ts';
import { modelIs, openComposer } from '../browsers/writer.ts';
import { mastodon } from '../sites/mastodon/site.ts';
import type { PrivateBox } from '../sites/surface.ts';

const KEPT = 'Šis ir tikai Annai.';
const NOT_YET = 'Un šis ir tikai Pēterim.';

/** Whether a text is among what is kept, as the popup lists it. */
async function isListed(page: Tab, text: string): Promise<boolean> {
  await page.front();
  await goToSection(page, 'me');
  await goToSection(page, 'drafts');
  await page.until(
    'the drafts are read',
    () => document.querySelector('.draft') !== null || document.body.textContent.includes('Šobrīd melnrakstu nav.'),
  );
  return page.run(
    (wanted) => [...document.querySelectorAll('.draft')].some(({ textContent }) => textContent.includes(wanted)),
    text,
  );
}

/** A text that was begun in public and is to be a private message after all. */
export function privateDraftFaults(driver: () => Driver): void {
  const [post] = mastodon.surfaces;
  const { opens } = mastodon.privateBox as PrivateBox;
  if (!post) throw new Error('There is no practice page.');

  const begin = async (tab: Tab, text: string) => {
    await openComposer(tab, post);
    await tab.insertText(text);
    await modelIs(tab, text);
  };

  test('FAULTS 3.1: kept while it was public, it is dropped at once when it becomes a private mention', async () => {
    const [page, tab] = [await driver().extensionPage(FULL_PAGE), await driver().newTab()];
    await begin(tab, KEPT);
    await waitUntil('the draft is kept', () => isListed(page, KEPT));
    await tab.front();
    for (const selector of opens) await tab.click(selector);
    await waitUntil('the draft is gone', async () => !(await isListed(page, KEPT)));
    await tab.front();
    await tab.click(post.editor);
    await tab.press('Control+Enter');
    await tab.until('the message is sent', () => window.__sent.length > 0);
    await tab.close();
    expect(await isListed(page, KEPT)).toBe(false);
    await page.close();
  });

  test('FAULTS 3.1: made private before anything was kept, and left at once: nothing is kept', async () => {
    const [page, tab] = [await driver().extensionPage(FULL_PAGE), await driver().newTab()];
    await begin(tab, NOT_YET);
    for (const selector of opens) await tab.click(selector);
    await tab.open('about:blank');
    expect(await isListed(page, NOT_YET)).toBe(false);
    for (const one of [page, tab]) await one.close();
  });
}

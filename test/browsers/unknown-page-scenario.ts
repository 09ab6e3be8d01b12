import { expect, test } from 'vitest';
import type { PageCheckReport } from '../../src/platform/page-check.ts';
import { REDESIGNED_RULES, redesignedPost as surface } from '../sites/redesigned/site.ts';
import type { Driver, Tab } from './driver.ts';
import { eventually } from './eventually.ts';
import { practise } from './extension.ts';
import { FULL_PAGE, giveFile, goToSection, shows, storedSettings } from './popup.ts';
import { RULES } from './practice-rules.ts';
import { badgeCounts, button, DIALOG, READY } from './seen.ts';
import { FOUND, published } from './surface-scenario.ts';
import { modelIs, openComposer, pressPublish, publish, write } from './writer.ts';

const NOTE = '[data-part="not-watching"]';
/** Letters that stand nowhere else in page, address or report. */
const TYPED = 'Жжжжж ёёёёё ѣѣѣѣѣ ѯѯѯѯѯ';

/** Looks at the page in front as the popup does, which here is a tab in the background. */
async function checkPage(driver: Driver, tab: Tab): Promise<{ said: string; report: PageCheckReport }> {
  const popup = await driver.extensionPage('popup/popup.html');
  await tab.front();
  await popup.run(() => {
    document.body.dataset.left = 'yes';
    location.reload();
  });
  const press = () => document.querySelector<HTMLElement>('[data-action="check-page"]')?.click();
  await popup.until(
    'the popup knows the page',
    () => document.querySelector('[data-action="check-page"]') !== null && !document.body.dataset.left,
  );
  await popup.run(press);
  await popup.until('the page was looked at', () =>
    Boolean(document.querySelector('.page-check [role="status"]')?.textContent),
  );
  const said = await popup.run(() => document.querySelector('.page-check [role="status"]')?.textContent ?? '');
  expect(said).not.toContain('nevar');
  await popup.run(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => document.body.setAttribute('data-copied', text) },
    });
    document.querySelector<HTMLElement>('[data-action="copy-report"]')?.click();
  });
  await popup.until('the report is copied', () => document.body.hasAttribute('data-copied'));
  const copied = (await popup.run(() => document.body.getAttribute('data-copied'))) ?? '';
  await popup.close();
  return { said, report: JSON.parse(copied) };
}

/** A site has changed all its names: nothing fits, and until the next release the rules fix it. */
export function unknownPageScenario(driver: () => Driver, tab: () => Tab): void {
  test('a message, a search and a few words bring no badge, and a longer post does', async () => {
    await openComposer(tab(), surface);
    await write(tab(), surface, 'Labrīt!');
    await tab().click('.find');
    await tab().insertText('kur ir tuvākais ezers ar peldvietu');
    await tab().click('.letter');
    await tab().insertText('Šī ir gara ziņa tikai vienam cilvēkam.');
    await tab().click(surface.editor);
    await tab().press('Control+End');
    expect(await tab().panel.texts(NOTE)).toEqual([]);
    await tab().type(' Ezers šorīt ir rāms.');
    await tab().panel.waitFor(`${NOTE} [role="status"]:not(:empty)`);
    expect(await tab().panel.texts(`${NOTE} [role="status"]`)).toEqual(['Šeit nepārbauda']);
    await tab().panel.click(`${NOTE} [data-action="why"]`);
    await tab().panel.waitFor(`${NOTE} [data-part="why"]`);
    await publish(tab(), surface, 'click');
    await tab().panel.click(`${NOTE} [data-action="close"]`);
    await tab().panel.waitForNone(NOTE);
    expect(await published(tab())).toEqual(['Labrīt! Ezers šorīt ir rāms.']);
  });

  test('the report on a page that is not known has no letter of what was typed', async () => {
    await openComposer(tab(), surface);
    await write(tab(), surface, TYPED);
    const { said, report } = await checkPage(driver(), tab());
    await tab().panel.waitFor('[data-outline="unknown"]');
    expect(said).toContain('nav pazīstams');
    const [frame] = report.frames;
    expect(frame).toMatchObject({ site: 'x.com', host: 'pro.x.com', path: '/home', composers: [], neverRead: 0 });
    expect(frame?.unknown).toHaveLength(1);
    expect(frame?.unknown[0]?.way[0]).toMatchObject({ tag: 'div', role: 'textbox', testId: 'postBox' });
    expect(frame?.unknown[0]?.controls.map(({ testId }) => testId)).toEqual(['…', 'sendPost']);
    expect(JSON.stringify(report)).not.toMatch(/\p{Script=Cyrillic}|ezeriunupes/iu);
    await tab().press('Escape');
    await tab().panel.waitForNone('[data-outline]');
    await modelIs(tab(), TYPED);
  });

  test('corrections in a rules file are shown, and taken only when the person says so', async () => {
    const popup = await driver().extensionPage(FULL_PAGE);
    await goToSection(popup, 'institution');
    await giveFile(popup, JSON.stringify({ ...RULES, version: 4, sites: REDESIGNED_RULES }));
    // What the file changes is shown and taken first; its corrections are a question of their own.
    await popup.click('[data-do=take]');
    await shows(popup, '[data-testid="sendPost"]');
    await shows(popup, '4.\u00a0versija');
    expect(await storedSettings(popup)).toMatchObject({ rules: { version: 4 } });
    expect(await storedSettings(popup)).not.toHaveProperty('rules.sites');
    await popup.click('[data-action="take-corrections"]');
    await shows(popup, 'Vietņu datu labojumi ir spēkā.');
    await eventually(() => storedSettings(popup)).toMatchObject({ rules: { sites: REDESIGNED_RULES } });
    await giveFile(popup, JSON.stringify({ ...RULES, version: 5, sites: { 'x.com': { never: ['a[b'] } } }));
    await shows(popup, 'sites["x.com"].never[0]');
    await popup.close();
  });

  test('with the names in the rules the same page is guarded, and everything on it is found', async () => {
    await practise(driver(), undefined, 'lv', REDESIGNED_RULES);
    await openComposer(tab(), surface);
    await write(tab(), surface, FOUND.text);
    await badgeCounts(tab(), FOUND.words.length);
    const { said, report } = await checkPage(driver(), tab());
    expect(said).toContain('Publicēšanas poga: atrasta');
    expect(report.frames[0]?.composers).toMatchObject([
      {
        surface: 'inline',
        editor: 'contenteditable',
        editable: { index: 0 },
        publish: { found: true, by: { index: 0, selector: '[data-testid="sendPost"]' } },
        account: { found: true, byName: false, in: 'page' },
      },
    ]);
    await tab().panel.waitFor('[data-outline="publish"]');
    await tab().press('Escape');
    await tab().panel.waitForNone('[data-outline]');
    await pressPublish(tab(), surface, 'click');
    await tab().panel.waitFor(READY);
    expect(await published(tab())).toEqual([]);
    await tab().panel.click(button('publish'));
    await modelIs(tab(), '');
    await tab().panel.waitForNone(DIALOG);
    expect(await published(tab())).toEqual([FOUND.text]);
    await practise(driver());
  });
}

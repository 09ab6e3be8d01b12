import { afterAll, expect, test } from 'vitest';
import { x } from '../sites/x/site.ts';
import { accessibilityViolations } from './axe.ts';
import type { Driver, Tab } from './driver.ts';
import { eventually } from './eventually.ts';
import { practise } from './extension.ts';
import { choose, FULL_PAGE, shows } from './popup.ts';
import { putRecord } from './put-record.ts';
import { badgeCounts, button, DIALOG, READY } from './seen.ts';
import { changeSettings } from './stored-settings.ts';
import { FOUND, holdPost } from './surface-scenario.ts';
import { modelIs, openComposer, pressPublish, write } from './writer.ts';

const PERSONAL = { site: 'x.com', handle: 'janis_upe', kind: 'personal' } as const;
/** A private opinion about the own institution: asked about on a personal account too. */
const PRIVATE_TEXT = 'Manuprāt, mūsu aģentūra rīkojas nepareizi.';
const RECORD_PAGE = `${FULL_PAGE}#record`;

/** Presses a button that saves a file, and answers what is in the file. */
async function savedBy(tab: Tab, selector: string): Promise<string> {
  await tab.run(() => {
    document.body.removeAttribute('data-saved');
    URL.createObjectURL = (file) => {
      void (file as Blob).text().then((text) => document.body.setAttribute('data-saved', text));
      return '#record';
    };
  });
  await tab.click(selector);
  await tab.until('the file is written', () => document.body.hasAttribute('data-saved'));
  return (await tab.run(() => document.body.getAttribute('data-saved'))) ?? '';
}

/** What is recorded of posts that were held and published anyway, and what a person can do with it. */
export function recordScenario(driver: () => Driver, tab: () => Tab): void {
  const [post] = x.surfaces;
  if (!post) throw new Error('There is no practice page.');
  let page: Tab;

  afterAll(async () => {
    await page?.close();
    await practise(driver());
  });

  const publishAnyway = async (text: string) => {
    await tab().panel.click(button('publish'));
    await modelIs(tab(), '');
    await tab().panel.waitForNone(DIALOG);
    expect(await tab().run(() => window.__published.map((one) => one.text))).toEqual([text]);
  };

  test('a post held and published anyway makes lines for the institution, none for a private account', async () => {
    await practise(driver());
    await changeSettings(driver(), { accounts: [PERSONAL] });
    page = await driver().extensionPage(RECORD_PAGE);
    await shows(page, 'Ieraksta tekstu, privātos kontus');
    await page.until('it has been read', () => document.querySelector('.empty, [data-part=extent]') !== null);
    // Other tests have left lines.
    await putRecord(page, []);
    await tab().front();
    const own = { ...post, address: `${post.address}?as=${PERSONAL.handle}` };
    await openComposer(tab(), own);
    await write(tab(), own, PRIVATE_TEXT);
    await pressPublish(tab(), own, 'click');
    await tab().panel.waitFor(READY);
    await publishAnyway(PRIVATE_TEXT);
    await holdPost(tab(), post);
    await publishAnyway(FOUND.text);
    await page.front();
    // Lines that were listed before are still on the page until it has read anew.
    await page.until('these two decisions are shown and no others', () => {
      dispatchEvent(new Event('focus'));
      const rows = [...document.querySelectorAll<HTMLElement>('[data-decision]')];
      return rows.map(({ dataset }) => dataset.decision).join() === 'published-anyway,held';
    });
    const rows = await page.run(() =>
      [...document.querySelectorAll('[data-decision]')].map((row) =>
        [...row.querySelectorAll('td')].slice(1, 5).map(({ textContent }) => textContent),
      ),
    );
    const line = ['X', 'EzeriUnUpes', 'Personīgs viedoklis iestādes kontā'];
    expect(rows).toEqual([
      [...line, 'publicēts tomēr'],
      [...line, 'aizturēts'],
    ]);
    await shows(page, '2\u00a0rindas');
  });

  test('lines of one decision are chosen, and axe-core finds nothing', async () => {
    await choose(page, '[name=record-decision]', 'aizturēts');
    await page.until('one line is left', () => document.querySelectorAll('[data-decision]').length === 1);
    await choose(page, '[name=record-decision]', 'Visi');
    await page.until('both are back', () => document.querySelectorAll('[data-decision]').length === 2);
    // axe-core judges the page, not the browser: once is enough.
    if (driver().name === 'chromium') expect(await accessibilityViolations(page)).toEqual([]);
  });

  test('the files hold the lines and not the text; deleting asks first and empties the record', async () => {
    const json = await savedBy(page, '[data-do=json]');
    const { entries } = JSON.parse(json);
    const kept = { site: 'x.com', account: 'x.com/EzeriUnUpes', check: 'voice/opinion' };
    expect(entries).toMatchObject([
      { ...kept, decision: 'held' },
      { ...kept, decision: 'published-anyway' },
    ]);
    const csv = await savedBy(page, '[data-do=csv]');
    expect(csv.trim().split('\r\n').length).toBe(3);
    for (const file of [json, csv]) expect(file).not.toMatch(/Manuprāt|skaisti|ūdensobjekt|aģentūra/u);
    await page.click('[data-do=clear]');
    await page.click('.question .secondary');
    await page.until('nothing is deleted yet', () => document.querySelectorAll('[data-decision]').length === 2);
    await page.click('[data-do=clear]');
    await page.click('.question .danger');
    await shows(page, 'Pieraksti dzēsti.');
    await shows(page, 'Šobrīd pierakstu nav.');
    await eventually(() => page.run(() => document.activeElement?.id)).toBe('record-title');
  });

  test('a fix made while writing is a line where it would have been asked about, and none where it was a hint', async () => {
    await tab().front();
    await openComposer(tab(), post);
    await write(tab(), post, 'Pabalstiņš jau kontā. Te ir virszemes ūdensobjekts.');
    await badgeCounts(tab(), 2);
    for (const [check, text] of [
      ['legal/glossary', 'Pabalstiņš jau kontā. Te ir ezers vai upe.'],
      ['simple/slang', 'Pabalsts jau kontā. Te ir ezers vai upe.'],
    ] as const) {
      await tab().panel.click('[data-part="badge"]');
      await tab().panel.click(`[data-part="card"] [data-finding="${check}"] .kv-fix`);
      await modelIs(tab(), text);
      // A press on the badge while the card is still there would close it.
      await tab().panel.waitForNone('[data-part="card"]');
    }
    await page.front();
    await page.until('there is one line', () => {
      dispatchEvent(new Event('focus'));
      return document.querySelectorAll('[data-decision]').length === 1;
    });
    expect(await page.run(() => document.querySelector('[data-decision]')?.textContent ?? '')).toMatch(/labots/u);
  });
}

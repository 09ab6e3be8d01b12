import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SectionId } from '../../src/ui/pages/sections.ts';
import { accessibilityViolations } from './axe.ts';
import type { Driver, Tab } from './driver.ts';
import { choose, FULL_PAGE, goToSection, shows, storedSettings, stores } from './popup.ts';
import { putDrafts } from './put-drafts.ts';
import { putRecord } from './put-record.ts';

/** One journey for every section of the full page, in one page; the practice institution's rules are in force. */
export function pagesJourney(driver: () => Driver): void {
  let page: Tab;
  beforeAll(async () => {
    page = await driver().extensionPage(FULL_PAGE);
  });
  afterAll(() => page?.close());

  const write = async (selector: string, text: string) => {
    await page.click(selector);
    await page.insertText(text);
  };
  /** axe-core judges the page, not the browser, and only Chromium can be told a scheme. */
  const isAccessible = async () => {
    for (const scheme of driver().name === 'chromium' ? (['dark', 'light'] as const) : []) {
      await page.scheme(scheme);
      expect(await accessibilityViolations(page), scheme).toEqual([]);
    }
  };
  /** A test that begins in a section and leaves it accessible. */
  const journey = (section: SectionId, title: string, steps: () => Promise<void>) =>
    test(`${section}: ${title}`, async () => {
      await goToSection(page, section);
      await steps();
      await isAccessible();
    });

  journey('try', 'words are marked, and a fix is made in place', async () => {
    await choose(page, '[name=account]', 'X @EzeriUnUpes');
    await write('.marked textarea', 'Pabalstiņš ir kontā.');
    await page.until('the word is marked', () => document.querySelector('.marked mark')?.textContent === 'Pabalstiņš');
    await isAccessible();
    await page.click('.kv-fix');
    await shows(page, 'Viss kārtībā.');
    expect(await page.run(() => document.querySelector('textarea')?.value)).toBe('Pabalsts ir kontā.');
  });

  journey('me', 'I choose who I am, and add an account from its link', async () => {
    await choose(page, '[name=me]', 'Jānis Upe');
    await shows(page, 'Jums nav pilnvarojuma runāt iestādes vārdā.');
    await write('[name=handle]', 'https://www.threads.net/@janis_upe');
    await page.click('[name=kind][value=personal]');
    await page.click('.account-form .primary');
    await shows(page, 'Threads @janis_upe');
    await stores(page, '"handle":"janis_upe"');
  });

  journey('checks', 'how strict a group is, and what a writer will see', async () => {
    await page.click('[name=level-legal][value=hint]');
    await page.until('the sentence tells', () =>
      Boolean(document.querySelector('#seen-legal')?.textContent?.includes('pasvītros')),
    );
    await stores(page, '"legal":"hint"');
  });

  journey('drafts', 'are listed with their first words, and deleted', async () => {
    await putDrafts(page);
    await goToSection(page, 'me');
    await goToSection(page, 'drafts');
    await shows(page, 'Sestdien no pulksten 10 kopjam');
    await isAccessible();
    await page.click('.draft[data-state=sent] [data-do=drop]');
    await page.until('one draft is left', () => document.querySelectorAll('.draft').length === 1);
  });

  journey('week', 'a week of posts is looked through', async () => {
    await write('#week-posts', 'Manuprāt, mūsu aģentūra rīkojas pareizi.');
    await shows(page, '1\u00a0ieraksts');
    await page.click('.week-post');
    await shows(page, 'Iestādes kontā skan personīgs viedoklis');
  });

  journey('handover', 'a new communicator reads who may speak', async () => {
    for (const text of ['Lāsma Strauta', 'X @EzeriUnUpes', 'Ūdens kvalitātes nodaļa']) await shows(page, text);
    expect(await page.run(() => document.querySelectorAll('.handover .sheet').length)).toBe(4);
  });

  journey('record', 'lines of one decision are chosen, and deleted when that is confirmed', async () => {
    await page.until('it has been read', () => document.querySelector('.empty, [data-part=extent]') !== null);
    await putRecord(page);
    await page.until('the lines are shown', () => {
      dispatchEvent(new Event('focus'));
      return document.querySelectorAll('[data-decision]').length > 2;
    });
    await choose(page, '[name=record-decision]', 'aizturēts');
    await page.until('no other lines are left', () =>
      [...document.querySelectorAll<HTMLElement>('[data-decision]')].every(
        ({ dataset }) => dataset.decision === 'held',
      ),
    );
    await isAccessible();
    await page.click('[data-do=clear]');
    await page.click('.question .danger');
    await shows(page, 'Šobrīd pierakstu nav.');
  });

  journey('institution', 'the rules are edited, and in force once they are applied', async () => {
    await isAccessible();
    await page.click('[data-action=edit-rules]');
    await shows(page, 'Iestādes noteikumu rediģēšana');
    await page.click('#tab-language');
    await page.click('[data-action="add language.glossary"]');
    const { length } = ((await storedSettings(page)).rules as { language: { glossary: unknown[] } }).language.glossary;
    await write(`[name="language.glossary[${length}].avoid"]`, 'kūdrājs');
    await write(`[name="language.glossary[${length}].use"]`, 'purvs');
    await write('.trial textarea', 'Rīt kūdrājā gaidām visus.');
    await page.until('the word is marked', () => document.querySelector('.trial mark')?.textContent === 'kūdrājā');
    await isAccessible();
    await page.click('#tab-file');
    await page.click('[data-action=apply]');
    await shows(page, 'Noteikumi ir spēkā:');
    await stores(page, 'kūdrājs');
  });
}

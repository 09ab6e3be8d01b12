import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PRACTICE } from '../../src/policy/examples/practice.ts';
import { accessibilityViolations } from '../browsers/axe.ts';
import type { Driver, Tab } from '../browsers/driver.ts';
import { eventually } from '../browsers/eventually.ts';
import { startWithExtension } from '../browsers/extension.ts';
import {
  choose,
  FULL_PAGE,
  giveFile,
  goToSection,
  isShown,
  shows,
  storedSettings,
  storeSettings,
  tabTo,
} from '../browsers/popup.ts';
import { type PracticeServer, startServer } from '../browsers/server.ts';

const RULES = PRACTICE.rules;
const LATER = { ...RULES, version: 4, people: RULES.people?.filter(({ id }) => id !== 'andris') };

/** An ISO day so many days from now: authorizations end by the clock of the browser. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The rules change hands: from an example to a file, back to an older version, and on to a new communicator. */
describe.each(['chromium', 'firefox'] as const)('handing on in %s', (browser) => {
  let server: PracticeServer;
  let driver: Driver;
  let tab: Tab;

  beforeAll(async () => {
    server = await startServer();
    driver = await startWithExtension(browser, server.proxy);
    tab = await driver.extensionPage(FULL_PAGE);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });
  const take = () => tab.click('[data-do=take]');
  const rules = async () => (await storedSettings(tab)).rules as typeof RULES;
  const type = async (selector: string, text: string) => {
    await tab.click(selector);
    await tab.insertText(text);
  };

  test('an example is looked at before it is taken, and says what is still made up', async () => {
    await goToSection(tab, 'institution');
    await tab.click('[data-example=ministry]');
    await shows(tab, 'Pārņemt paraugu «Ministrija»?');
    await shows(tab, 'Dzeramais ūdens');
    await shows(tab, 'Iebūvētie noteikumi Latvijas valsts pārvaldei');
    // Left by the keyboard, the focus is where it was, not at the top of the page.
    await tab.until('the harmless answer has the focus', () => document.activeElement?.textContent === 'Atcelt');
    await tab.press('Enter');
    await tab.until('it is back', () => document.activeElement?.matches('[data-example=ministry]') ?? false);
    await tab.press('Enter');
    await take();
    await shows(tab, 'Paraugs pārņemts');
    await shows(tab, 'No parauga vēl jānomaina');
    await eventually(() => rules()).toMatchObject({ institution: { short: ['ŪGM'] } });
  });

  test('people of a spreadsheet are shown line by line, and taken when that is confirmed', async () => {
    await tab.click('.paste > summary');
    const rows = [
      'Vita Rasa;pilnvarota;Gaisa kvalitāte;31.12.2027.',
      'Oskars Sala;priekšnieks;;',
      'Ieva Lāse;darbiniece;;',
    ];
    await tab.click('#pasted');
    await tab.run(
      (text) => {
        const field = document.querySelector<HTMLTextAreaElement>('#pasted');
        if (!field) throw new Error('There is no place to paste.');
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      ['Vārds;Loma;Tēmas;Līdz', ...rows].join('\n'),
    );
    await shows(tab, '3.\u00a0rindā: lomu «priekšnieks» neatpazīst');
    await tab.click('[data-do=see-changes]');
    await shows(tab, 'pilnvarota persona → darbinieks');
    expect((await rules()).people?.map(({ id }) => id)).not.toContain('vita-rasa');
    await take();
    await shows(tab, 'Tabula pārņemta');
    await eventually(async () => (await rules()).people?.find(({ id }) => id === 'vita-rasa')).toEqual({
      id: 'vita-rasa',
      name: 'Vita Rasa',
      role: 'authorized',
      topics: ['gaiss'],
      until: '2027-12-31',
    });
  });

  test('a file is taken after what it changes was shown, and its name asked about', async () => {
    await giveFile(tab, JSON.stringify(RULES));
    await shows(tab, 'Šie ir citas iestādes noteikumi');
    await shows(tab, 'Anna Rasa');
    await take();
    await shows(tab, 'Noteikumi ielādēti un ir spēkā.');
    await giveFile(tab, JSON.stringify(RULES));
    await shows(tab, 'Failā ir tie paši noteikumi');
    await giveFile(tab, JSON.stringify(LATER));
    await shows(tab, 'versija: 3 → 4');
    expect(await tab.run(() => document.querySelector('[data-change=removed]')?.textContent)).toContain('Andris Avots');
    expect(await rules()).toMatchObject({ version: 3 });
    await take();
    await shows(tab, 'Noteikumi ielādēti un ir spēkā.');
    await shows(tab, '4.\u00a0versija');
  });

  test('the older version is compared and put back', async () => {
    // The sentence at the lower edge may lie over it, as it may for a person, who scrolls.
    await tab.run(() => document.querySelector('.versions')?.scrollIntoView({ block: 'center' }));
    await tab.click('.versions > summary');
    // The page is at rest once the newest version is listed: before, a press can miss what is moving.
    await tab.until('the newest version is listed', () =>
      /4\.\u00a0versija/.test(document.querySelector('.version-list > li')?.textContent ?? ''),
    );
    await tab.click('.version-list > li:nth-child(2) [data-do=look]');
    await shows(tab, 'versija: 4 → 3');
    expect(await tab.run(() => document.querySelector('[data-change=added]')?.textContent)).toContain('Andris Avots');
    await take();
    await shows(tab, 'Iepriekšējā versija atjaunota');
    await eventually(() => rules()).toEqual(RULES);
  });

  test('an authorization that ends soon is shown to the communicator and to the writer', async () => {
    const people = RULES.people?.map((person) => (person.id === 'lasma' ? { ...person, until: inDays(9) } : person));
    await storeSettings(tab, { rules: { ...RULES, people } });
    await shows(tab, 'Lāsma Strauta: pilnvarojums līdz');
    const popup = await driver.extensionPage('popup/popup.html#me');
    await choose(popup, '[name=me]', 'Lāsma Strauta');
    await shows(popup, 'Jūsu pilnvarojums beidzas');
    await choose(popup, '[name=me]', 'Kārlis Dīķis');
    await popup.until('another writer is not told', () => document.querySelector('.my-ending') === null);
    await popup.close();
    await tab.front();
  });

  test('a week of posts: what would have been raised, by check and post by post', async () => {
    await goToSection(tab, 'week');
    await type('#week-posts', 'Manuprāt, mūsu aģentūra rīkojas pareizi.');
    await shows(tab, '1\u00a0ieraksts');
    expect(await tab.run(() => document.querySelector('[data-decision=confirm] strong')?.textContent)).toBe('1');
    await tabTo(tab, '.week-post');
    await tab.press('Enter');
    await shows(tab, 'Iestādes kontā skan personīgs viedoklis');
    const again = await driver.extensionPage(`${FULL_PAGE}#week`);
    await tab.until('the week is there on another page too', () => document.querySelector('.week-post') !== null);
    await again.close();
    await tab.front();
  });

  test('the hand-over page tells a new communicator who may speak, and holds no password', async () => {
    await goToSection(tab, 'institution');
    await tab.click('[data-go=handover]');
    for (const text of ['Lāsma Strauta', 'X @EzeriUnUpes', 'Ūdens kvalitātes nodaļa', 'Drīz beidzas', 'Sēru dienas']) {
      await shows(tab, text);
    }
    expect(await isShown(tab, 'Piekļuve kontiem')).toBe(true);
    expect(await tab.run(() => document.querySelectorAll('.handover .sheet').length)).toBe(4);
  });

  test('of a thousand people those are listed who are sought, and all on request', async () => {
    const staff = Array.from({ length: 1_000 }, (_, n) => ({ id: `p${n}`, name: `Anna Ozola ${n}`, role: 'staff' }));
    const { rules: before } = await storedSettings(tab);
    await storeSettings(tab, { rules: { ...RULES, people: [...staff, ...(RULES.people ?? [])] } });
    await goToSection(tab, 'week');
    await type('.seek-choice', 'Lāsma');
    await choose(tab, '[name=as]', 'Lāsma Strauta');
    await eventually(() => tab.run(() => document.querySelectorAll('[name=as] option').length)).toBeLessThan(10);
    await goToSection(tab, 'handover');
    const rows = () => tab.run(() => document.querySelectorAll('.sheet tbody tr').length);
    await eventually(() => rows()).toBeLessThan(300);
    await tab.click('[data-do=all-rows]');
    await eventually(() => rows()).toBeGreaterThan(1_000);
    await storeSettings(tab, { rules: before });
  });

  test('nothing is wider than 320 px, and axe-core finds nothing, light or dark', async () => {
    const faults: string[] = [];
    // axe-core judges the page, not the browser, and only Chromium can be told a scheme.
    const schemes = browser === 'chromium' ? (['light', 'dark'] as const) : [];
    for (const section of ['institution', 'week', 'handover'] as const) {
      await goToSection(tab, section);
      if (section === 'institution') {
        for (const fold of ['.starting-points', '.paste', '.versions']) await tab.click(`${fold} > summary`);
        await tab.click('[data-example=agency]');
        await shows(tab, 'Pārņemt paraugu «Aģentūra»?');
      }
      for (const scheme of schemes) {
        await tab.scheme(scheme);
        faults.push(...(await accessibilityViolations(tab)).map((fault) => `${section}, ${scheme}: ${fault}`));
      }
      await tab.resize({ width: 320, height: 700 });
      const wide = await tab.run(() =>
        [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > 320.5 && element.checkVisibility())
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      faults.push(...wide.map((element) => `${section} is too wide: ${element}`));
      await tab.resize({ width: 1200, height: 900 });
    }
    expect(faults).toEqual([]);
  });
});

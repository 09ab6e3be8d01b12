import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PRACTICE } from '../../src/policy/examples/practice.ts';
import { SECTIONS, sectionsOf } from '../../src/ui/pages/sections.ts';
import { accessibilityViolations } from '../browsers/axe.ts';
import { draftsAndSilenced } from '../browsers/drafts-scenario.ts';
import type { Driver, Tab } from '../browsers/driver.ts';
import { eventually } from '../browsers/eventually.ts';
import { startFresh } from '../browsers/extension.ts';
import { firstRun } from '../browsers/first-run-scenario.ts';
import {
  choose,
  FULL_PAGE,
  giveFile,
  goToSection,
  isShown,
  shows,
  storedSettings,
  storeSettings,
  stores,
} from '../browsers/popup.ts';
import { putDrafts } from '../browsers/put-drafts.ts';
import { type PracticeServer, startServer } from '../browsers/server.ts';
import { useStores } from '../browsers/stores-scenario.ts';

/** One communicator sets the extension up from nothing; each step begins where the one before ended. */
describe.each(['chromium', 'firefox'] as const)('the popup in %s', (browser) => {
  let server: PracticeServer;
  let driver: Driver;
  let tab: Tab;

  beforeAll(async () => {
    server = await startServer();
    driver = await startFresh(browser, server.proxy);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  firstRun(() => driver);

  test('begins in Latvian, with the built-in rules and the way to the first steps', async () => {
    tab = await driver.extensionPage(FULL_PAGE);
    await shows(tab, 'Iebūvētie noteikumi');
    await shows(tab, 'Sākt pirmos soļus');
    await eventually(() => tab.run(() => document.documentElement.lang)).toBe('lv');
  });

  test('the arrow keys, Home and End go through the sections', async () => {
    await tab.click('#tab-try');
    const chosen = () => tab.run(() => document.activeElement?.id);
    await tab.press('ArrowRight');
    await eventually(() => chosen()).toBe('tab-me');
    await tab.press('End');
    await eventually(() => chosen()).toBe(`tab-${sectionsOf(true).at(-1)}`);
    await tab.press('ArrowDown');
    await eventually(() => chosen()).toBe('tab-try');
    await tab.press('ArrowUp');
    await tab.press('Home');
    await eventually(() => chosen()).toBe('tab-try');
  });

  test('a faulty file is told at its place and changes nothing', async () => {
    await goToSection(tab, 'institution');
    const [first, ...others] = PRACTICE.rules.people ?? [];
    await giveFile(tab, JSON.stringify({ ...PRACTICE.rules, people: [{ ...first, role: 'boss' }, ...others] }));
    await shows(tab, 'cilvēki, 1.\u00a0vienums, loma');
    await giveFile(tab, '{ "format": ');
    await shows(tab, 'nevar nolasīt kā JSON');
    await shows(tab, 'Iebūvētie noteikumi');
  });

  test('what the practice rules bring is shown first; taken, it is said whose they are', async () => {
    const sites = { 'x.com': { never: ['[data-testid="letters"]'] } };
    await giveFile(tab, JSON.stringify({ ...PRACTICE.rules, sites }));
    await shows(tab, 'Failā «rules.json»');
    await shows(tab, `Cilvēki un pilnvarojumi${PRACTICE.rules.people?.length}`);
    await shows(tab, '[data-testid="letters"]');
    expect(JSON.stringify((await storedSettings(tab)) ?? null)).not.toContain('Anna Rasa');
    await tab.click('.first-rules [data-do=take]');
    await shows(tab, 'Noteikumi ielādēti un ir spēkā.');
    expect(await storedSettings(tab)).not.toHaveProperty('rules.sites');
    await shows(tab, 'Ezeru un upju aģentūra');
    await shows(tab, '3.\u00a0versija');
    expect(await isShown(tab, 'nevar nolasīt')).toBe(false);
  });

  test('an older version is asked about first', async () => {
    await giveFile(tab, JSON.stringify({ ...PRACTICE.rules, version: 2 }));
    await shows(tab, 'Vai atjaunot vecāko?');
    await tab.click('.question .secondary');
    await tab.until('the question is gone', () => document.querySelector('.question') === null);
    expect(await storedSettings(tab)).toMatchObject({ rules: { version: 3 } });
  });

  test('what is saved to a file can be loaded again', async () => {
    await tab.run(() => {
      URL.createObjectURL = (file) => {
        void (file as Blob).text().then((text) => document.body.setAttribute('data-saved', text));
        return '#institution';
      };
    });
    await tab.click('.row .secondary');
    await tab.until('the file is written', () => document.body.hasAttribute('data-saved'));
    const saved = (await tab.run(() => document.body.getAttribute('data-saved'))) ?? '';
    expect(JSON.parse(saved)).toMatchObject({ format: 'ka-varda/rules@1', people: PRACTICE.rules.people });
  });

  test('I choose who I am and read what I may do', async () => {
    await goToSection(tab, 'me');
    await choose(tab, '[name=me]', 'Ilze Krasta');
    await shows(tab, 'pilnvarojuma termiņš ir beidzies');
    await choose(tab, '[name=me]', 'sarakstā nav');
    await shows(tab, 'kura nav sarakstā');
    await choose(tab, '[name=me]', 'Jānis Upe');
    await shows(tab, 'Jums nav pilnvarojuma runāt iestādes vārdā.');
    await shows(tab, 'raksta Jānis Upe');
  });

  test('I add an account by its link, and take it off again', async () => {
    const press = () => tab.click('.account-form .primary');
    await press();
    await shows(tab, 'Ierakstiet konta vārdu');
    await tab.click('[name=handle]');
    await tab.insertText('https://www.threads.net/@janis_upe');
    await press();
    await shows(tab, 'Izvēlieties, kā vārdā šis konts runā.');
    await tab.click('[name=kind][value=personal]');
    await press();
    await shows(tab, 'Threads @janis_upe');
    await stores(tab, '"site":"threads.com"');
    await eventually(() => storedSettings(tab)).toMatchObject({
      accounts: [{ site: 'threads.com', handle: 'janis_upe', kind: 'personal' }],
    });
    await tab.click('[name=handle]');
    await tab.insertText('twitter.com/EzeriUnUpes');
    await press();
    await shows(tab, 'Šis konts jau ir iestādes noteikumos.');
    await tab.click('.account .quiet');
    await stores(tab, '"accounts":[]');
  });

  test('I set how strict a group is and see what a writer will see', async () => {
    await goToSection(tab, 'checks');
    await tab.click('[name=level-legal][value=hint]');
    await tab.until('the sentence tells', () =>
      Boolean(document.querySelector('#seen-legal')?.textContent?.includes('pasvītros')),
    );
    await stores(tab, '"legal":"hint"');
  });

  test('I try a text: words are marked, and a fix is made in place', async () => {
    await goToSection(tab, 'try');
    await choose(tab, '[name=account]', 'X @janis_upe');
    await tab.click('.marked textarea');
    await tab.insertText('Manuprāt, mūsu aģentūra rīkojas pareizi.');
    await shows(tab, 'Jūs slavējat savu iestādi');
    expect(await tab.run(() => document.querySelector('.marked mark')?.textContent)).toBe('Manuprāt');
    await tab.click('.kv-fix');
    await shows(tab, 'Viss kārtībā.');
    expect(await tab.run(() => document.querySelector('textarea')?.value)).toMatch(
      /^Manuprāt, mūsu aģentūra rīkojas pareizi\.\s\S/,
    );
    await tab.press('Control+z');
    await shows(tab, 'Jūs slavējat savu iestādi');
  });

  test('a closed popup loses no words', async () => {
    await tab.close();
    tab = await driver.extensionPage(FULL_PAGE);
    await tab.until(
      'the text is back',
      () => document.querySelector('textarea')?.value.startsWith('Manuprāt') === true,
    );
  });

  draftsAndSilenced(() => driver);

  test('English is one press away and stays', async () => {
    await tab.click('.languages label[lang=en]');
    await shows(tab, 'Try a text');
    await eventually(() => tab.run(() => document.documentElement.lang)).toBe('en');
    const again = await driver.extensionPage(FULL_PAGE);
    await shows(again, 'Lakes and Rivers Agency');
    await again.close();
  });

  test('the popup leaves files to the page, and nothing in it is wider than 320 px', async () => {
    const popup = await driver.extensionPage('popup/popup.html');
    await popup.run(() => document.documentElement.style.setProperty('width', '320px'));
    for (const section of SECTIONS) {
      await goToSection(popup, section);
      const tooWide = await popup.run(() =>
        [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > 320.5 && element.checkVisibility())
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect(tooWide).toEqual([]);
    }
    await goToSection(popup, 'institution');
    expect(await popup.run(() => document.querySelector('input[type=file]'))).toBeNull();
    await popup.close();
  });

  test('over a site the popup says that posts are checked there', async () => {
    const site = await driver.newTab();
    await site.open('https://x.com/home');
    const popup = await driver.extensionPage('popup/popup.html');
    await site.front();
    await popup.run(() => location.reload());
    await shows(popup, 'x.com: posts are checked');
    await popup.close();
    await site.close();
  });

  // axe-core judges the page, not the browser: once is enough.
  if (browser === 'chromium')
    test('axe-core finds nothing in any section, light or dark', async () => {
      const faults: string[] = [];
      await storeSettings(tab, { silenced: ['legal/phrase'] });
      for (const address of [FULL_PAGE, 'popup/popup.html']) {
        const page = await driver.extensionPage(address);
        await putDrafts(page);
        for (const scheme of ['light', 'dark'] as const) {
          await page.scheme(scheme);
          for (const section of sectionsOf(address === FULL_PAGE)) {
            await goToSection(page, section);
            faults.push(...(await accessibilityViolations(page)).map((fault) => `${section}, ${scheme}: ${fault}`));
          }
        }
        await page.close();
      }
      expect(faults).toEqual([]);
    });

  test('a draft outlives the worker, and no other site can ask for it', async () => {
    const { kept, afterRestart, fromAnotherSite, inThePage } = await useStores(driver);
    expect(kept).toEqual({ done: true });
    expect(afterRestart).toMatchObject({ done: true, draft: { parts: ['Rīt taka būs slēgta.'], state: 'writing' } });
    expect(fromAnotherSite).toEqual({ done: false, refused: 'other-site' });
    expect(inThePage).toEqual([]);
  });

  test('nothing was sent anywhere', () => {
    expect(server.strays).toEqual([]);
  });
});

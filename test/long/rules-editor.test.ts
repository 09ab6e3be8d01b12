import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityViolations } from '../browsers/axe.ts';
import { type Driver, type Tab, waitUntil } from '../browsers/driver.ts';
import { eventually } from '../browsers/eventually.ts';
import { startWithExtension } from '../browsers/extension.ts';
import { choose, FULL_PAGE, goToSection, isShown, shows, storedSettings, storeSettings } from '../browsers/popup.ts';
import { type PracticeServer, startServer } from '../browsers/server.ts';
import { entryOf } from '../browsers/stored.ts';

/** A communicator writes the institution's rules from nothing; each step begins where the one before ended. */
describe.each(['chromium', 'firefox'] as const)('the rules editor in %s', (browser) => {
  let server: PracticeServer;
  let driver: Driver;
  let tab: Tab;

  beforeAll(async () => {
    server = await startServer();
    driver = await startWithExtension(browser, server.proxy);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const field = (name: string) => `[name="${name}"]`;
  const write = async (name: string, text: string) => {
    await tab.click(field(name));
    await tab.insertText(text);
  };
  const goToPart = async (part: string, list?: string) => {
    await tab.click(`#tab-${part}`);
    if (list) await tab.click(`[data-action="add ${list}"]`);
  };
  const focusedName = () => tab.run(() => document.activeElement?.getAttribute('name') ?? '');
  const hasFocus = (name: string) =>
    tab.until(`${name} has the focus`, (wanted) => document.activeElement?.getAttribute('name') === wanted, name);
  const written = (name: string) =>
    tab.run((selector) => document.querySelector<HTMLInputElement>(selector)?.value, field(name));
  /** What is said of a field that has the focus of the person: tied to it, as a screen reader would say it. */
  const describes = (name: string, sentence: string) =>
    tab.until(
      `${name} says "${sentence}"`,
      (selector, wanted) => {
        const ids = document.querySelector(selector)?.getAttribute('aria-describedby')?.split(' ') ?? [];
        return ids.some((id) => document.getElementById(id)?.textContent?.includes(wanted));
      },
      field(name),
      sentence,
    );

  test('opens from the section of the institution', async () => {
    tab = await driver.extensionPage(FULL_PAGE);
    await goToSection(tab, 'institution');
    await tab.click('[data-action=edit-rules]');
    await shows(tab, 'Iestādes noteikumu rediģēšana');
    await shows(tab, 'Viss, kas šeit redzams, ir spēkā.');
    await eventually(() => tab.run(() => document.title)).toContain('Iestādes noteikumu rediģēšana');
  });

  test('every field says what the writer will see', async () => {
    await write('institution.name.lv', 'Purvu aģentūra');
    await write('institution.short', 'PUA');
    await describes('institution.short', 'Rakstītājs redzēs');
    await shows(tab, 'vēl nav spēkā');
  });

  test('an added entry is entered; an empty field is said in words, once it is left', async () => {
    await goToPart('accounts', 'accounts');
    await hasFocus('accounts[0].site list');
    expect(await isShown(tab, 'nedrīkst būt tukšs')).toBe(false);
    await tab.press('Tab');
    await eventually(() => focusedName()).toBe('accounts[0].handle');
    await tab.press('Tab');
    await describes('accounts[0].handle', 'Šis lauks nedrīkst būt tukšs.');
    await write('accounts[0].handle', '@purvi');
    await shows(tab, 'X @purvi');
    await tab.until('nothing is wrong any more', () => document.querySelector('.error') === null);
  });

  test('a person and a topic, tied by what is ticked', async () => {
    await goToPart('topics', 'topics');
    await hasFocus('topics[0].name.lv');
    await tab.insertText('Purvi');
    await write('topics[0].words.lv', 'purv*');
    await goToPart('people', 'people');
    await hasFocus('people[0].name');
    await tab.insertText('Anna Sūna');
    await tab.click(`${field('people[0].topics')}:not(:checked)`);
    await tab.click(field('people[0].topics tema-1'));
    await write('people[0].id', '-a');
    await shows(tab, 'Anna Sūna');
  });

  test('a wording of the institution is tried at once on the sample post', async () => {
    await goToPart('language', 'language.glossary');
    await hasFocus('language.glossary[0].avoid');
    await tab.insertText('kūdrājs');
    await tab.click('.trial textarea');
    await tab.insertText('Rīt kūdrājā gaidām visus.');
    await write('language.glossary[0].use', 'purvs');
    await tab.until('the word is marked', () => document.querySelector('.trial mark')?.textContent === 'kūdrājā');
    await choose(tab, '[name=trial-as]', 'Anna Sūna');
    expect(await storedSettings(tab)).toBeUndefined();
  });

  test('closed in mid-edit and opened again, nothing is lost and nothing is in force', async () => {
    await goToPart('institution');
    await write('institution.domains', 'https://purvi');
    await tab.close();
    tab = await driver.extensionPage(`${FULL_PAGE}#rules/institution`);
    await shows(tab, 'Jums ir iesāktas izmaiņas');
    await eventually(() => written('institution.domains')).toBe('https://purvi');
    await eventually(() => written('institution.name.lv')).toBe('Purvu aģentūra');
    expect(await tab.run(() => document.querySelector<HTMLTextAreaElement>('.trial textarea')?.value)).toContain(
      'kūdrājā',
    );
    await tab.click('[data-action=go-on]');
  });

  test('rules that came into force meanwhile are shown, and nobody replaces them unawares', async () => {
    await storeSettings(tab, { rules: { format: 'ka-varda/rules@1', version: 4, country: 'kept' } });
    await shows(tab, 'Kamēr rediģējāt, spēkā stājās citi noteikumi.');
    expect(await tab.run(() => document.querySelector('[data-action=apply]'))).toBeNull();
    await tab.click('.overtaken summary');
    await shows(tab, 'versija');
    if (browser === 'chromium') expect(await accessibilityViolations(tab)).toEqual([]);
    await tab.click('[data-action=merge]');
    await tab.until('the question is gone', () => document.querySelector('.overtaken') === null);
  });

  test('two open pages follow each other, and say so', async () => {
    const other = await driver.extensionPage(`${FULL_PAGE}#rules/institution`);
    await other.click('[data-action=go-on]');
    await other.click(field('institution.aliases'));
    await other.insertText('Purvnieki');
    await shows(other, 'Izmaiņas ir saglabātas, bet vēl nav spēkā.');
    // No hand closes a page within the few milliseconds in which the last letter is written down.
    await waitUntil('the last letter is kept', async () =>
      JSON.stringify(await entryOf(other, 'rulesDraftChanges')).includes('Purvnieki'),
    );
    await other.close();
    await tab.front();
    await shows(tab, 'Izmaiņas veiktas citā atvērtā lapā');
    await waitUntil('this page follows', async () => (await written('institution.aliases')) === 'Purvnieki');
  });

  test('what is wrong is said at its place, and nothing comes into force', async () => {
    await goToPart('file');
    await tab.click('[data-action=apply]');
    await shows(tab, 'jālabo 1\u00a0kļūda');
    await hasFocus('institution.domains');
    await describes('institution.domains', 'bez https://');
    expect(await storedSettings(tab)).toMatchObject({ rules: { version: 4 } });
  });

  test('fixed and applied, the rules are in force', async () => {
    await tab.press('Control+a');
    await tab.insertText('purvi.gov.lv');
    await tab.click('[data-action=apply]');
    await shows(tab, 'Noteikumi ir spēkā: 5.\u00a0versija.');
    await eventually(() => storedSettings(tab)).toMatchObject({
      rules: {
        version: 5,
        country: 'kept',
        institution: {
          name: { lv: 'Purvu aģentūra' },
          short: ['PUA'],
          aliases: ['Purvnieki'],
          domains: ['purvi.gov.lv'],
        },
        accounts: [{ site: 'x.com', handle: '@purvi', kind: 'institution' }],
        people: [{ id: 'persona-1-a', name: 'Anna Sūna', role: 'authorized', topics: ['tema-1'] }],
        topics: [{ id: 'tema-1', name: { lv: 'Purvi' }, words: { lv: ['purv*'] } }],
        language: { glossary: [{ lang: 'lv', avoid: 'kūdrājs', use: 'purvs' }] },
      },
    });
  });

  test('what is removed can be taken back, by the keyboard', async () => {
    await goToPart('people');
    await tab.click('[data-entry="people[0]"] .quiet');
    await shows(tab, 'Noņemts: Anna Sūna.');
    await eventually(() => tab.run(() => document.activeElement?.textContent)).toBe('Atsaukt');
    await tab.press('Enter');
    await tab.until(
      'she is back',
      () => document.querySelector('[data-entry="people[0]"] [name="people[0].name"]') !== null,
    );
    await eventually(() => tab.run(() => document.activeElement?.textContent)).toContain('Anna Sūna');
  });

  if (browser === 'firefox') return;

  test('axe finds nothing, light and dark, on a narrow page too', async () => {
    await tab.resize({ width: 320, height: 900 });
    for (const part of ['people', 'language', 'levels']) {
      await goToPart(part);
      for (const scheme of ['light', 'dark'] as const) {
        await tab.scheme(scheme);
        expect(await accessibilityViolations(tab), `${part} ${scheme}`).toEqual([]);
      }
      expect(await tab.run(() => document.documentElement.scrollWidth), part).toBeLessThanOrEqual(320);
    }
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Tab } from '../browsers/driver.ts';
import { eventually } from '../browsers/eventually.ts';
import { practise, startWithExtension } from '../browsers/extension.ts';
import { choose, FULL_PAGE, goToSection, shows, takeFirstFile } from '../browsers/popup.ts';
import { RULES } from '../browsers/practice-rules.ts';
import { answer, outAre } from '../browsers/press-steps.ts';
import { badgeBecomes, badgeSeen, DIALOG, READY } from '../browsers/seen.ts';
import { type PracticeServer, startServer } from '../browsers/server.ts';
import { published } from '../browsers/surface-scenario.ts';
import { openComposer, write } from '../browsers/writer.ts';
import { x } from '../sites/x/site.ts';

/** Nothing to find in it but that nobody knows who writes. */
const CLEAN = 'Labrīt! Ezers ir rāms.';
const OPINION = 'Manuprāt, te ir skaisti!';
const [post] = x.surfaces;
if (!post) throw new Error('There is no practice page.');

describe.each(['chromium', 'firefox'] as const)('setting up never disarms, in %s', (name) => {
  let server: PracticeServer;
  let driver: Driver;
  let tab: Tab;
  beforeAll(async () => {
    server = await startServer([x]);
    driver = await startWithExtension(name, server.proxy);
    tab = await driver.newTab();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  test('a held writer says in the dialog itself who they are, and the post goes out once', async () => {
    await practise(driver, null);
    await openComposer(tab, post);
    await write(tab, post, CLEAN);
    await tab.click(post.publish);
    await tab.panel.waitFor(`${READY} [data-field="me"]`);
    const names = await tab.panel.run((roots) =>
      roots.flatMap((root) => [...root.querySelectorAll('[data-field="me"] option')].map((one) => one.textContent)),
    );
    expect(names).toEqual(['', ...(RULES.people ?? []).map((person) => person.name), 'Manis sarakstā nav']);
    await choosePerson(tab, 'lasma');
    await outAre(tab, CLEAN);
    const popup = await driver.extensionPage('popup/popup.html');
    await shows(popup, 'raksta Lāsma Strauta');
    await popup.close();
  });

  test('who may not speak for the institution is not let out by saying so', async () => {
    await practise(driver, null);
    await openComposer(tab, post);
    await write(tab, post, CLEAN);
    await tab.click(post.publish);
    await tab.panel.waitFor(`${READY} [data-field="me"]`);
    await choosePerson(tab, 'janis');
    await tab.panel.waitFor(`${READY} [data-finding="authority/none"]`);
    expect(await published(tab)).toEqual([]);
    await tab.press('Escape');
    await tab.panel.waitForNone(DIALOG);
  });

  test('FAULTS 8.5: an account of which nobody has said anything is not called fine', async () => {
    await practise(driver);
    await tab.open(`${post.address}?as=Jauns_Konts`);
    await tab.click(post.editor);
    await write(tab, post, OPINION);
    await badgeBecomes(tab, 'partly');
    expect((await badgeSeen(tab))?.spoken).toContain('nav zināms, kā vārdā runā šis konts');
    await tab.panel.click('[data-part="notice"] [data-action="institution"]');
    await badgeBecomes(tab, 'findings');
    await tab.click(post.publish);
    await answer(tab);
    await outAre(tab, OPINION);
  });

  test('a text in a language that nothing here reads is not called fine', async () => {
    await practise(driver);
    await openComposer(tab, post);
    await write(tab, post, 'Сегодня озеро спокойное, и лодка ждёт на берегу. Приезжайте к нам в гости на выходных!');
    await badgeBecomes(tab, 'partly');
    expect((await badgeSeen(tab))?.spoken).toContain('šajā valodā nepārbauda');
  });
});

describe.each(['chromium', 'firefox'] as const)('a file from a colleague, in %s', (name) => {
  let server: PracticeServer;
  let driver: Driver;
  beforeAll(async () => {
    server = await startServer([x]);
    driver = await startWithExtension(name, server.proxy);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  test('once it is in force, it is asked who I am, where I am', async () => {
    const page = await driver.extensionPage(FULL_PAGE);
    await goToSection(page, 'institution');
    await takeFirstFile(page, JSON.stringify(RULES));
    await shows(page, 'Noteikumi ir spēkā. Kas jūs esat?');
    await eventually(() => page.run(() => document.activeElement?.id)).toBe('who-title');
    await choose(page, '.question [name=me]', 'Lāsma Strauta');
    await shows(page, 'raksta Lāsma Strauta');
  });
});

/** Chooses somebody in the dialog and says "that is me". */
async function choosePerson(tab: Tab, id: string): Promise<void> {
  await tab.panel.run((roots, person) => {
    for (const root of roots) {
      const field = root.querySelector<HTMLSelectElement>('[data-field="me"]');
      if (!field) continue;
      field.value = person;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }, id);
  await tab.panel.click(`${DIALOG} [data-action="me"]`);
}

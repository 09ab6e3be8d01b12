import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Tab } from '../browsers/driver.ts';
import { eventually } from '../browsers/eventually.ts';
import { practiseEverywhere, startWithExtension } from '../browsers/extension.ts';
import { choose, FULL_PAGE, goToSection, shows, storedSettings } from '../browsers/popup.ts';
import { answer } from '../browsers/press-steps.ts';
import { badgeBecomes, badgeSeen, button, DIALOG, READY } from '../browsers/seen.ts';
import { type PracticeServer, startServer } from '../browsers/server.ts';
import { published } from '../browsers/surface-scenario.ts';
import { modelIs } from '../browsers/writer.ts';
import { any, CLIENT_HOME, SHAPES } from '../sites/any/site.ts';

const OPINION = 'Manuprāt, te ir skaisti!';
const CLEAN = 'Labrīt! Ezers ir rāms.';
const TEXT = 'textarea.text';
const GO = '.go';
const BADGE = '[data-part="badge"]';
const CARD = 'dialog[data-part="card"]';

/** Opens a shape and puts the caret into its text. */
async function open(tab: Tab, path: string, editor = TEXT): Promise<void> {
  await tab.open(path.startsWith('https:') ? path : `${SHAPES}/${path}`);
  await tab.click(editor);
  await tab.press('Control+End');
}

/** One press is held, nothing is out, and the text goes out once when the person says so. */
async function isHeld(tab: Tab, press: () => Promise<void>, text: string): Promise<void> {
  await press();
  await tab.panel.waitFor(READY);
  expect(await published(tab)).toEqual([]);
  await answer(tab);
  await tab.until('the site has taken the post', () => window.__published.length > 0);
  await tab.until('the composer is empty', () => window.__model() === '');
  expect(await published(tab)).toEqual([text]);
}

describe.each(['chromium', 'firefox'] as const)('the shapes of pages that nobody has described, in %s', (name) => {
  let server: PracticeServer;
  let driver: Driver;
  let tab: Tab;
  beforeAll(async () => {
    server = await startServer([any]);
    driver = await startWithExtension(name, server.proxy);
    await practiseEverywhere(driver);
    tab = await driver.newTab();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  describe('FAULTS 8.1: a second text near the first', () => {
    test.each([
      ['by a click', () => tab.click(GO)],
      ['by Control+Enter', () => tab.press('Control+Enter')],
      [
        'by Control+Enter in the second text',
        async () => {
          await tab.click('.description');
          await tab.press('Control+Enter');
        },
      ],
    ])('an image with its description beside a post: held %s', async (_, press) => {
      await open(tab, 'image?called=Bilde');
      await tab.insertText(OPINION);
      await badgeBecomes(tab, 'findings');
      await tab.click('.attach');
      await tab.click('.description');
      await tab.insertText('Ezers');
      await tab.click(TEXT);
      await isHeld(tab, press, OPINION);
    });

    test.each(['Bilde', 'Image description'])(
      'what is found in the description holds a clean post (%s)',
      async (called) => {
        await open(tab, `image?called=${called}`);
        await tab.insertText(CLEAN);
        await badgeBecomes(tab, 'fine');
        await tab.click('.attach');
        await tab.click('.description');
        await tab.insertText(OPINION);
        await badgeBecomes(tab, 'findings');
        await isHeld(tab, () => tab.click(GO), CLEAN);
      },
    );

    test('once somebody has written it stays held, whatever comes beside it and however small it becomes', async () => {
      await open(tab, 'image');
      await tab.insertText(OPINION);
      await badgeBecomes(tab, 'findings');
      await tab.run(() => {
        const text = document.querySelector<HTMLElement>('textarea.text');
        text?.style.setProperty('height', '18px');
        text?.style.setProperty('width', '120px');
        const other = document.createElement('div');
        other.innerHTML = '<textarea></textarea><button type="button">Publicēt citu</button>';
        document.querySelector('.go')?.before(other);
      });
      await isHeld(tab, () => tab.click(GO), OPINION);
    });

    test('where it ceases to be public, the badge goes and nothing is held', async () => {
      await open(tab, 'image');
      await tab.insertText(OPINION);
      await badgeBecomes(tab, 'findings');
      await tab.run(() => history.pushState(null, '', '/messages/7'));
      await tab.type('!');
      await tab.panel.waitForNone(BADGE);
      await tab.click(GO);
      await tab.until('it is out', () => window.__published.length > 0);
      expect(await tab.panel.texts(DIALOG)).toEqual([]);
    });
  });

  describe('FAULTS 8.2: an editor of one line', () => {
    test.each([
      ['a click', () => tab.click(GO)],
      ['Control+Enter', () => tab.press('Control+Enter')],
    ])('has its badge and is held by %s', async (_, press) => {
      await open(tab, 'line', '.ProseMirror');
      expect(await tab.run(() => document.querySelector('.ProseMirror')?.clientHeight)).toBeLessThan(30);
      await tab.insertText(OPINION);
      await badgeBecomes(tab, 'findings');
      await isHeld(tab, press, OPINION);
    });
  });

  describe('FAULTS 8.3: a post that is edited', () => {
    test.each([
      'Update',
      'Save changes',
      'Atjaunināt',
      'Saglabāt izmaiņas',
      'Обновить',
      'Atnaujinti',
      'Uuenda',
      'Actualizar',
    ])('is held where the button says "%s"', async (says) => {
      await open(tab, `edit?says=${encodeURIComponent(says)}`);
      await tab.insertText(OPINION);
      await badgeBecomes(tab, 'findings');
      await tab.run(() => document.body.removeAttribute('data-pressed'));
      await tab.click('[role="dialog"] button[type="button"]');
      await tab.until('the other button works', () => document.body.dataset.pressed === 'cancel');
      await isHeld(tab, () => tab.click(GO), `Labrīt! ${OPINION}`);
    });
  });

  test('FAULTS 8.4: what only opens something is not held, and what publishes is', async () => {
    await open(tab, 'toggles');
    await tab.insertText(OPINION);
    await badgeBecomes(tab, 'findings');
    for (const index of [0, 1, 2, 3, 4, 5]) {
      await tab.run(() => document.body.removeAttribute('data-pressed'));
      await tab.click(`.toggle-${index}`);
      await tab.until('the button did its work', () => document.body.hasAttribute('data-pressed'));
      expect(await tab.panel.texts(DIALOG)).toEqual([]);
    }
    await isHeld(tab, () => tab.click(GO), OPINION);
  });

  describe('FAULTS 8.5: whose account it is', () => {
    const at = (accounts: string) => `${CLIENT_HOME}?accounts=${accounts}`;

    test('an account that is listed under its own server is known, also when another one is taken', async () => {
      await open(tab, at('ezeriunupes@mastodon.social,cits@mastodon.online'));
      await tab.insertText(CLEAN);
      await badgeBecomes(tab, 'fine');
      await tab.panel.waitFor(`${BADGE}[data-speaks="institution"]`);
      await tab.click('.account-1');
      await tab.click(TEXT);
      await tab.type('!');
      await tab.panel.waitFor(`${BADGE}[data-speaks="unknown"]`);
      expect((await badgeSeen(tab))?.state).not.toBe('fine');
    });

    test('where the page shows none, the card asks with buttons, the answer is for the site, and the popup shows and changes it', async () => {
      await open(tab, at(''));
      await tab.insertText(CLEAN);
      await tab.panel.waitFor(`${BADGE}[data-speaks="unknown"]`);
      expect((await badgeSeen(tab))?.state).not.toBe('fine');
      await tab.panel.click('[data-part="notice"] [data-action="later"]');
      await tab.panel.waitForNone('[data-part="notice"]');
      await tab.panel.click(BADGE);
      await tab.panel.waitFor(`${CARD} [data-part="account"]`);
      expect((await tab.panel.texts(`${CARD} [data-part="account"] p`)).join()).toContain('klients.example.lv');
      await tab.panel.click(`${CARD} [data-action="institution"]`);
      await tab.panel.waitFor(`${BADGE}[data-speaks="institution"]`);
      await tab.press('Escape');
      await tab.panel.waitForNone(CARD);

      const popup = await driver.extensionPage(FULL_PAGE);
      await goToSection(popup, 'me');
      await shows(popup, 'klients.example.lv');
      await shows(popup, 'kad lapā konts nav redzams');
      await choose(popup, '.account[data-kind="institution"] select[aria-label*="klients"]', 'savā vārdā');
      await popup.until(
        'the line says so',
        () => document.querySelector('.account[data-kind="personal"] select[aria-label*="klients"]') !== null,
      );
      await eventually(() => storedSettings(popup)).toMatchObject({
        accounts: expect.arrayContaining([{ site: 'klients.example.lv', handle: '*', kind: 'personal' }]),
      });
      await popup.close();
      await tab.front();
      await tab.panel.waitFor(`${BADGE}[data-speaks="personal"]`);
    });
  });

  describe('FAULTS 8.6: who will see it', () => {
    test('a text for those who are mentioned is neither marked nor held', async () => {
      await open(tab, 'visibility');
      await choosing(tab, 'direct');
      await tab.click(TEXT);
      await tab.type(OPINION);
      await tab.click(GO);
      await tab.until('it is sent', () => window.__sent.length > 0);
      expect(await tab.run(() => window.__sent.map(({ text }) => text))).toEqual([OPINION]);
      expect(await tab.panel.texts(`${BADGE}, ${DIALOG}, [data-part="mark"], [data-part="notice"]`)).toEqual([]);
    });

    test('a text for all that becomes one for a few is let go, and one for followers is held', async () => {
      await open(tab, 'visibility');
      await tab.insertText(OPINION);
      await badgeBecomes(tab, 'findings');
      await choosing(tab, 'direct');
      await tab.panel.waitForNone(BADGE);
      await choosing(tab, 'private');
      await tab.click(TEXT);
      await modelIs(tab, OPINION);
      await badgeBecomes(tab, 'findings');
      await tab.click(GO);
      await tab.panel.waitFor(READY);
      await tab.panel.click(button('back'));
    });
  });

  describe('FAULTS 3.2: a conversation of a few', () => {
    test.each(['talk', 'rocket', 'mattermost', 'ticket'])('%s: not read, not marked, not held', async (chat) => {
      await open(tab, `saruna/${chat}`);
      await tab.type(OPINION);
      await tab.press('Control+Enter');
      await tab.until('the message is sent', () => window.__sent.length > 0);
      expect(await tab.run(() => window.__sent)).toEqual([{ text: OPINION, ours: [] }]);
      await tab.until('the box is empty', () => window.__privateModel() === '');
      await tab.type(OPINION);
      await tab.click(GO);
      await tab.until('the second one is sent', () => window.__sent.length > 1);
      expect(await tab.run(() => window.__sent[1])).toEqual({ text: OPINION, ours: [] });
    });
  });
});

/** Chooses who will see the post, with the keyboard: the choices are public, for followers, for those who are mentioned. */
async function choosing(tab: Tab, value: string): Promise<void> {
  await tab.run(() => document.querySelector<HTMLElement>('.visibility')?.focus());
  const chosen = () => tab.run(() => document.querySelector<HTMLSelectElement>('.visibility')?.value);
  const way = value === 'direct' ? 'ArrowDown' : 'ArrowUp';
  for (let steps = 0; steps < 2 && (await chosen()) !== value; steps++) await tab.press(way);
  expect(await chosen()).toBe(value);
}

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Tab } from '../browsers/driver.ts';
import { FIRST_STEPS, practiseEverywhere, startFresh } from '../browsers/extension.ts';
import { answer, outAre } from '../browsers/press-steps.ts';
import { badgeCounts, DIALOG } from '../browsers/seen.ts';
import { type PracticeServer, startServer } from '../browsers/server.ts';
import { changeSettings } from '../browsers/stored-settings.ts';
import { FOUND } from '../browsers/surface-scenario.ts';
import { pressPublish, write } from '../browsers/writer.ts';
import { any } from '../sites/any/site.ts';
import { facebook } from '../sites/facebook/site.ts';
import { linkedin } from '../sites/linkedin/site.ts';
import { mastodon } from '../sites/mastodon/site.ts';
import type { PracticeSite, Surface } from '../sites/surface.ts';
import { x } from '../sites/x/site.ts';
import { contentWorldFaults } from './content-world-scenario.ts';
import { privateDraftFaults } from './private-draft-scenario.ts';
import { recordFloodFaults } from './record-flood-scenario.ts';

const SITES = [x, facebook, linkedin, mastodon, any];

/** A tab that stays open through everything that becomes of the extension, and how it is written in. */
interface Open {
  surface: Surface;
  tab: Tab;
}

declare global {
  interface Window {
    /** How many idle scripts have come into this page. */
    __arrived: number;
  }
}

const firstOf = ({ surfaces: [surface] }: PracticeSite): Surface => {
  if (!surface) throw new Error('There is no practice page.');
  return surface;
};

async function openBefore(driver: Driver, surface: Surface): Promise<Open> {
  const tab = await driver.newTab();
  await tab.open(surface.address);
  // Every script that begins to wait says so, for one of an older version to leave.
  await tab.run(() => {
    window.__arrived = 0;
    window.__published.length = 0;
    document.addEventListener('ka-varda-arrived', () => {
      window.__arrived += 1;
    });
  });
  return { surface, tab };
}

const served = ({ tab, surface }: Open, times: number) =>
  tab.until(`the script has come into ${surface.name}`, (count) => window.__arrived >= count, times);

/** Writes an opinion in the composer at hand. */
async function writeIn({ tab, surface }: Open): Promise<void> {
  await tab.front();
  const isThere = await tab.run((selector) => {
    const [host = '', inside] = selector.split(' >>> ');
    const found = document.querySelector(host);
    return Boolean(inside ? found?.shadowRoot?.querySelector(inside) : found);
  }, surface.editor);
  if (!isThere) for (const selector of surface.opens) await tab.click(selector);
  await tab.click(surface.editor);
  await write(tab, surface, FOUND.text);
}

/** The account is known, the words are found; the post is held, asked about once, and goes out once. */
async function isGuarded(open: Open): Promise<void> {
  const { tab, surface } = open;
  await badgeCounts(tab, FOUND.words.length);
  expect(await tab.panel.attribute('[data-part="badge"]', 'data-speaks')).toBe('institution');
  expect(await tab.run(() => document.querySelectorAll('ka-varda').length)).toBe(1);
  await pressPublish(tab, surface, 'click');
  await answer(tab);
  await outAre(tab, FOUND.text);
  await tab.panel.waitForNone(DIALOG);
  await tab.run(() => window.__published.splice(0));
}

const PRIVATE = 'Manuprāt, šī ziņa ir tikai jums.';

/** A message on LinkedIn is neither marked nor held; its box knows no difference. */
async function messageIsLeftAlone(tab: Tab): Promise<void> {
  const { privateBox } = linkedin;
  if (!privateBox || Array.isArray(privateBox)) throw new Error('LinkedIn has one message box.');
  await tab.front();
  await tab.click(privateBox.editor);
  await tab.type(PRIVATE);
  await tab.press('Enter');
  await tab.until('the message is sent', () => window.__sent.length > 0);
  expect(await tab.run(() => window.__sent.splice(0).map(({ text }) => text))).toEqual([PRIVATE]);
  expect(await tab.panel.texts('[data-part="badge"]')).toEqual([]);
}

describe.each(['chromium', 'firefox'] as const)('FAULTS 1.1: tabs that stay open, in %s', (name) => {
  let server: PracticeServer;
  let driver: Driver;
  let tabs: Open[];
  let message: Tab;

  beforeAll(async () => {
    server = await startServer(SITES);
    driver = await startFresh(name, server.proxy, false, true);
    tabs = [];
    for (const site of SITES) tabs.push(await openBefore(driver, firstOf(site)));
    const apart = await openBefore(driver, firstOf(linkedin));
    message = apart.tab;
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  test('installed, and a host allowed', async () => {
    await driver.renew('install');
    await (await driver.openedPage(FIRST_STEPS)).close();
    await practiseEverywhere(driver);
    for (const open of tabs) {
      await served(open, 1);
      await writeIn(open);
      await isGuarded(open);
    }
    await messageIsLeftAlone(message);
  });

  test('the worker has ended', async () => {
    await driver.endWorker();
    for (const open of tabs) {
      await writeIn(open);
      await isGuarded(open);
    }
    await messageIsLeftAlone(message);
  });

  test('the worker has ended, and what is set changes: open pages hear of it', async () => {
    const [open] = tabs;
    if (!open) throw new Error('There is no open tab.');
    await writeIn(open);
    await open.tab.panel.waitFor('[data-part="badge"][aria-label*="iestādes vārdā"]');
    await driver.endWorker();
    await changeSettings(driver, { ui: 'en' });
    await open.tab.front();
    await open.tab.panel.waitFor('[data-part="badge"][aria-label*="for the institution"]');
    await changeSettings(driver, { ui: 'lv' });
    await open.tab.front();
    await isGuarded(open);
  });

  contentWorldFaults(() => driver);
  privateDraftFaults(() => driver);
  recordFloodFaults(() => driver);

  test('updated while a text stands', async () => {
    for (const open of tabs) await writeIn(open);
    await driver.renew('update');
    for (const open of tabs) {
      await served(open, 2);
      await open.tab.front();
      // The person looks at the text again.
      await open.tab.click(open.surface.editor);
      await isGuarded(open);
    }
    await messageIsLeftAlone(message);
  });

  test('switched off and on', async () => {
    await driver.renew('disable');
    await driver.renew('enable');
    for (const open of tabs) {
      await served(open, 3);
      await writeIn(open);
      await isGuarded(open);
    }
    await messageIsLeftAlone(message);
  });

  test('each tab had one script at a time, and no message was kept', async () => {
    for (const tab of [...tabs.map(({ tab }) => tab), message]) {
      expect(await tab.run(() => window.__arrived)).toBe(3);
    }
    const page = await driver.extensionPage('popup/popup.html?page=1#drafts');
    await page.until('the drafts are shown', () => document.querySelectorAll('.draft').length > 0);
    expect(await page.run((text) => document.body.textContent.includes(text), PRIVATE)).toBe(false);
    await page.close();
  });

  test('forbidden, the scripts leave the page; allowed again, they come back', async () => {
    const [open] = tabs;
    if (!open) throw new Error('There is no open tab.');
    const { tab, surface } = open;
    await writeIn(open);
    await badgeCounts(tab, FOUND.words.length);
    await driver.permitOwnSites(false);
    await tab.front();
    await tab.panel.waitForNone('[data-part="badge"]');
    await pressPublish(tab, surface, 'click');
    await outAre(tab, FOUND.text);
    expect(await tab.run(() => document.querySelectorAll('ka-varda').length)).toBe(0);
    await tab.run(() => window.__published.splice(0));
    await driver.permitOwnSites(true);
    await served(open, 4);
    await writeIn(open);
    await isGuarded(open);
    expect(await tab.run(() => window.__arrived)).toBe(4);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { x } from '../sites/x/site.ts';
import { type Driver, type Tab, waitUntil } from './driver.ts';
import { FIRST_STEPS, startFresh } from './extension.ts';
import { choose, FULL_PAGE, goToSection, shows, takeFirstFile } from './popup.ts';
import { RULES } from './practice-rules.ts';
import { badgeCounts, badgeSeen, underlinedWords } from './seen.ts';
import { type PracticeServer, startServer } from './server.ts';
import { putEntries, storedSettings } from './stored.ts';
import { FOUND } from './surface-scenario.ts';
import { openComposer, write } from './writer.ts';

/** The steps of README, followed from nothing in a fresh profile. */
describe.each(['chromium', 'firefox'] as const)('a newcomer in %s', (browser) => {
  let server: PracticeServer;
  let driver: Driver;
  beforeAll(async () => {
    server = await startServer([x]);
    driver = await startFresh(browser, server.proxy);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const [post] = x.surfaces;
  if (!post) throw new Error('There is no practice page.');

  /** The first run with a rules file, from the page that opens by itself to its last step. */
  const firstRun = async () => {
    const page = await driver.openedPage(FIRST_STEPS);
    const onwards = () => page.click('[data-way=next]');
    await shows(page, '1. no 4');
    await takeFirstFile(page, JSON.stringify(RULES));
    await shows(page, 'Ezeru un upju aģentūra');
    await onwards();
    await choose(page, '[name=me]', 'Lāsma Strauta');
    await shows(page, 'raksta Lāsma Strauta');
    await onwards();
    await shows(page, 'X @EzeriUnUpes');
    await onwards();
    await page.click('.step-body .row button');
    await page.until('the practice post is judged', () => document.querySelector('.kv-finding') !== null);
    await onwards();
    await shows(page, 'Gatavs: rakstiet kā parasti');
    await page.close();
  };

  /** Changes in the popup how strict a group is. */
  const setLevel = async (level: 'off' | 'confirm') => {
    const popup = await driver.extensionPage(FULL_PAGE);
    await goToSection(popup, 'checks');
    await popup.click(`[name=level-voice][value=${level}]`);
    await waitUntil('the level is stored', async () => {
      const { rules } = (await storedSettings(popup)) as { rules: { enforcement?: { voice?: string } } };
      return (rules.enforcement?.voice ?? 'confirm') === level;
    });
    await popup.close();
  };

  /** Spoils the stored settings, and leaves the last good copy. */
  const spoil = (popup: Tab) => putEntries(popup, { settings: 'broken' });

  test('from installing to a checked post; an open page follows the popup, and spoilt settings stop nothing', async () => {
    await firstRun();
    const tab = await driver.newTab();
    await openComposer(tab, post);
    await write(tab, post, FOUND.text);
    await badgeCounts(tab, FOUND.words.length);
    expect((await badgeSeen(tab))?.count).toBe(FOUND.words.length);
    expect((await badgeSeen(tab))?.spoken).toContain('iestādes vārdā');

    await setLevel('off');
    await tab.panel.waitFor('[data-part="badge"][data-count="1"]');
    expect(await underlinedWords(tab, post.marks)).toEqual(['virszemes ūdensobjekts']);
    await setLevel('confirm');
    await tab.panel.waitFor(`[data-part="badge"][data-count="${FOUND.words.length}"]`);

    const popup = await driver.extensionPage('popup/popup.html');
    await spoil(popup);
    await shows(popup, 'izmantota pēdējā derīgā kopija');
    await shows(popup, 'raksta Lāsma Strauta');
    await popup.close();
    await tab.front();
    await openComposer(tab, post);
    await write(tab, post, FOUND.text);
    await badgeCounts(tab, FOUND.words.length);
    expect(server.strays).toEqual([]);
  });
});

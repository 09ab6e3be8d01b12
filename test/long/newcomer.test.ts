import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, type Tab, waitUntil } from '../browsers/driver.ts';
import { eventually } from '../browsers/eventually.ts';
import { startFresh } from '../browsers/extension.ts';
import { goThroughFirstSteps } from '../browsers/first-steps-journey.ts';
import { FULL_PAGE, goToSection, shows } from '../browsers/popup.ts';
import { badgeCounts, badgeSeen, underlinedWords } from '../browsers/seen.ts';
import { type PracticeServer, startServer } from '../browsers/server.ts';
import { putEntries, storedSettings } from '../browsers/stored.ts';
import { FOUND } from '../browsers/surface-scenario.ts';
import { openComposer, write } from '../browsers/writer.ts';
import { x } from '../sites/x/site.ts';

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
    await goThroughFirstSteps(driver);
    const tab = await driver.newTab();
    await openComposer(tab, post);
    await write(tab, post, FOUND.text);
    await badgeCounts(tab, FOUND.words.length);
    expect((await badgeSeen(tab))?.count).toBe(FOUND.words.length);
    expect((await badgeSeen(tab))?.spoken).toContain('iestādes vārdā');

    await setLevel('off');
    await tab.panel.waitFor('[data-part="badge"][data-count="1"]');
    await eventually(() => underlinedWords(tab, post.marks)).toEqual(['virszemes ūdensobjekts']);
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

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Tab } from '../browsers/driver.ts';
import { practiseEverywhere, startWithExtension } from '../browsers/extension.ts';
import { badgeBecomes, DIALOG, dialogSeen } from '../browsers/seen.ts';
import { type PracticeServer, startServer } from '../browsers/server.ts';
import { FOUND, holdPost, publishAnyway, published } from '../browsers/surface-scenario.ts';
import { modelIs, openComposer, publish, write } from '../browsers/writer.ts';
import { PRACTICE_SITES } from '../sites/index.ts';
import { ANOTHER, FILE_NAME, SEVERAL } from '../sites/tiktok/site.ts';

const VARIANTS = PRACTICE_SITES.flatMap(({ variants = [] }) => variants);
const CLEAN = 'Ezers ir rāms.';

/** Other generations and other parts of the sites, each held and let out as its usual surface is. */
describe.each(['chromium', 'firefox'] as const)('FAULTS 9: variants of sites in %s', (name) => {
  let server: PracticeServer;
  let driver: Driver;
  let tab: Tab;

  beforeAll(async () => {
    server = await startServer();
    driver = await startWithExtension(name, server.proxy);
    await practiseEverywhere(driver);
    tab = await driver.newTab();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  test('TikTok: of several videos every caption is read, whether its row is open or not', async () => {
    const checks = async () => (await dialogSeen(tab)).findings.map(({ check }) => check);
    const all = `${FILE_NAME}${CLEAN}\n\n${ANOTHER}`;
    await openComposer(tab, SEVERAL);
    await write(tab, SEVERAL, CLEAN);
    await badgeBecomes(tab, 'findings', 'held');
    await tab.click(SEVERAL.publish);
    expect(await checks()).toEqual(['voice/opinion']);
    await tab.press('Escape');
    await tab.panel.waitForNone(DIALOG);
    // Nobody is in a text now.
    await tab.click('#open-row');
    await tab.click(SEVERAL.publish);
    expect(await checks()).toEqual(['voice/opinion']);
    expect(await published(tab)).toEqual([]);
    await publishAnyway(tab, SEVERAL);
    expect(await published(tab)).toEqual([all]);
  });

  describe.each(VARIANTS)('$name', (surface) => {
    test('a clean post goes out at one press', async () => {
      await openComposer(tab, surface);
      await write(tab, surface, CLEAN);
      await badgeBecomes(tab, 'fine');
      await publish(tab, surface, 'click');
      expect(await published(tab)).toEqual([surface.prefilled + CLEAN]);
    });

    test.each(['click', ...surface.keys])(
      'by %s a finding is held, and "publish anyway" publishes once',
      async (way) => {
        await holdPost(tab, surface, way);
        expect((await dialogSeen(tab)).findings.map(({ check }) => check)).toEqual(FOUND.checks);
        expect(await published(tab)).toEqual([]);
        await publishAnyway(tab, surface);
        expect(await published(tab)).toEqual([surface.prefilled + FOUND.text]);
      },
    );

    test.each(surface.others ?? [])('pressing %s is not taken for publishing', async (other) => {
      await openComposer(tab, surface);
      await write(tab, surface, FOUND.text);
      await badgeBecomes(tab, 'findings');
      await tab.click(other);
      await tab.until('the page has heard the press', () => document.body.hasAttribute('data-pressed'));
      expect(await tab.panel.texts(DIALOG)).toEqual([]);
      await modelIs(tab, surface.prefilled + FOUND.text);
    });
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PRACTICE_SITES } from '../sites/index.ts';
import type { Driver, Tab } from './driver.ts';
import { practiseEverywhere, startFresh } from './extension.ts';
import type { BrowserName } from './find-browser.ts';
import { firstStepsJourney } from './first-steps-journey.ts';
import { journeyScenario } from './journey-scenario.ts';
import { pagesJourney } from './pages-journey.ts';
import { privateScenario } from './private-scenario.ts';
import { type PracticeServer, startServer } from './server.ts';
import { writerJourney } from './writer-journey.ts';

/** The short run of one browser: one journey for every surface and page, in one profile and one tab. */
export function journeys(name: BrowserName): void {
  let server: PracticeServer;
  let driver: Driver;
  let tab: Tab;

  beforeAll(async () => {
    server = await startServer();
    driver = await startFresh(name, server.proxy);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  describe('the first steps', () => firstStepsJourney(() => driver));

  describe('writing', () => {
    beforeAll(async () => {
      await practiseEverywhere(driver);
      tab = await driver.newTab();
    });
    for (const site of PRACTICE_SITES) {
      for (const surface of site.surfaces) describe(surface.name, () => journeyScenario(surface, () => tab));
      for (const box of [site.privateBox ?? []].flat()) {
        describe(`${site.name} ${box.name ?? 'private message'}`, () => privateScenario(box, () => tab));
      }
    }
    describe('the dialog and the card', () => writerJourney(name, () => tab));
  });

  describe('the pages', () => pagesJourney(() => driver));

  test('no request has left the machine', () => {
    expect(server.strays).toEqual([]);
  });
}

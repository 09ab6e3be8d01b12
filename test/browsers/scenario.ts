import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EDITOR_PAGES } from '../sites/editors.ts';
import { PRACTICE_SITES } from '../sites/index.ts';
import { redesigned } from '../sites/redesigned/site.ts';
import { accessScenario } from './access-scenario.ts';
import { brokenStoreScenario } from './broken-store-scenario.ts';
import { cardScenario } from './card-scenario.ts';
import type { Driver, Tab } from './driver.ts';
import { editorScenario } from './editor-scenario.ts';
import { practiseEverywhere, startWithExtension } from './extension.ts';
import { feedScenario } from './feed-scenario.ts';
import type { BrowserName } from './find-browser.ts';
import { panelScenario } from './panel-scenario.ts';
import { privateScenario } from './private-scenario.ts';
import { recordScenario } from './record-scenario.ts';
import { type PracticeServer, startServer } from './server.ts';
import { surfaceScenario } from './surface-scenario.ts';
import { unknownPageScenario } from './unknown-page-scenario.ts';

/** The one scenario, on every surface of every site, in one run of one browser. */
export function scenario(name: BrowserName): void {
  let server: PracticeServer;
  let driver: Driver;
  let tab: Tab;

  beforeAll(async () => {
    server = await startServer([...PRACTICE_SITES, redesigned]);
    driver = await startWithExtension(name, server.proxy);
    await practiseEverywhere(driver);
    tab = await driver.newTab();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  for (const site of PRACTICE_SITES) {
    for (const surface of site.surfaces) describe(surface.name, () => surfaceScenario(surface, () => tab));
    for (const box of [site.privateBox ?? []].flat()) {
      describe(`${site.name} ${box.name ?? 'private message'}`, () => privateScenario(box, () => tab));
    }
  }
  for (const page of EDITOR_PAGES) describe(`${page.kind} editor`, () => editorScenario(page, () => tab));
  if (name === 'chromium') describe('a feed', () => feedScenario(() => tab));
  describe('a page that has changed', () =>
    unknownPageScenario(
      () => driver,
      () => tab,
    ));
  describe('the dialog', () => panelScenario(name, () => tab));
  describe('access', () => accessScenario(name, () => tab));
  describe('the card', () =>
    cardScenario(
      () => driver,
      () => tab,
    ));

  describe('the record', () =>
    recordScenario(
      () => driver,
      () => tab,
    ));

  describe('storage out of order', () =>
    brokenStoreScenario(
      name,
      () => driver,
      () => tab,
    ));

  test('no request has left the machine', () => {
    expect(server.strays).toEqual([]);
  });
}

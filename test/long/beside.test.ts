import { afterAll, beforeAll, describe } from 'vitest';
import type { Driver, Tab } from '../browsers/driver.ts';
import { practise, startWithExtension } from '../browsers/extension.ts';
import { type PracticeServer, startServer } from '../browsers/server.ts';
import { mastodonBesideScenario } from './mastodon-beside-scenario.ts';
import { articleScenario, redditScenario, studioScenario } from './titles-scenario.ts';
import { xBesideScenario } from './x-beside-scenario.ts';

describe.each(['chromium', 'firefox'] as const)('what is published beside the text, in %s', (name) => {
  let server: PracticeServer;
  let driver: Driver;
  let tab: Tab;
  beforeAll(async () => {
    server = await startServer();
    driver = await startWithExtension(name, server.proxy);
    await practise(driver);
    tab = await driver.newTab();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  describe('Mastodon', () =>
    mastodonBesideScenario(
      () => tab,
      () => driver,
    ));
  describe('X', () => xBesideScenario(() => tab));
  describe('Reddit', () => redditScenario(() => tab));
  describe('YouTube Studio', () => studioScenario(() => tab));
  describe('LinkedIn', () => articleScenario(() => tab));
});

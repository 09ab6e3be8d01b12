import { afterAll, beforeAll, describe } from 'vitest';
import type { Driver, Tab } from '../browsers/driver.ts';
import { practiseEverywhere, startWithExtension } from '../browsers/extension.ts';
import { type PracticeServer, startServer } from '../browsers/server.ts';
import { EDITOR_PAGES, SHORT_FIELD, UNRULY_EDITOR } from '../sites/editors.ts';
import {
  fixScenario,
  lostSelectionScenario,
  oneLineFixScenario,
  refusedFixScenario,
  slowFieldScenario,
  threadFixScenario,
} from './fix-scenario.ts';

/** Editors whose selection a script of the page can move as they would do it themselves. */
const LOSE_SELECTION = ['TipTap', 'contenteditable', 'plaintext-only'];

describe.each(['chromium', 'firefox'] as const)('fixes in the text, in %s', (name) => {
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
  for (const page of EDITOR_PAGES)
    describe(`${page.kind} editor`, () => {
      fixScenario(page, () => tab);
      if (page.kind === 'text area') slowFieldScenario(page, () => tab);
      if (LOSE_SELECTION.includes(page.kind)) lostSelectionScenario(page, () => tab);
    });
  describe('an editor that refuses', () => refusedFixScenario(UNRULY_EDITOR, SHORT_FIELD, () => tab));
  describe('an editor of one line', () => oneLineFixScenario(() => tab));
  describe('a thread', () => threadFixScenario(() => tab));
});

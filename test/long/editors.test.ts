import { afterAll, beforeAll, describe } from 'vitest';
import type { Driver, Tab } from '../browsers/driver.ts';
import { patientEditorScenario } from '../browsers/editor-scenario.ts';
import { practiseEverywhere, startWithExtension } from '../browsers/extension.ts';
import { type PracticeServer, startServer } from '../browsers/server.ts';
import { EDITOR_PAGES } from '../sites/editors.ts';
import { PRACTICE_SITES } from '../sites/index.ts';
import { enterOfInputMethodScenario, inputMethodScenario } from './input-method-scenario.ts';
import { longTextScenario } from './long-text-scenario.ts';

/** Sites where bare Enter publishes; one for each kind of editor that has such a site. */
const ENTER_PUBLISHES = PRACTICE_SITES.flatMap(({ surfaces }) => surfaces).filter(
  ({ name, keys }) => keys.includes('Enter') && /facebook comment|tiktok comment|telegram|instagram comment/.test(name),
);

describe.each(['chromium', 'firefox'] as const)('editors in %s', (name) => {
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
      patientEditorScenario(page, () => tab);
      longTextScenario(name, page, () => tab);
      if (name === 'chromium') inputMethodScenario(page, () => tab);
    });
  if (name === 'chromium')
    describe.each(ENTER_PUBLISHES)('$name', (surface) => enterOfInputMethodScenario(surface, () => tab));
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../browsers/chromium.ts';
import type { Driver, Tab } from '../browsers/driver.ts';
import { practiseEverywhere, startWithExtension } from '../browsers/extension.ts';
import { startFirefox } from '../browsers/firefox.ts';
import { badgeBecomes } from '../browsers/seen.ts';
import { type PracticeServer, startServer } from '../browsers/server.ts';
import { modelIs, openComposer, publish } from '../browsers/writer.ts';
import { EDITOR_PAGES, type EditorPage } from '../sites/editors.ts';

/** What is left in the page once somebody has written, and what the site is given then. */
interface Left {
  page: string;
  emptied: string;
  published: string[];
}

const TEXT = 'Rits klusss\n👩‍👩‍👧‍👦 🇱🇻 #ezers\n\nTe gaida virszemes ūdensobjekts';

/** The editor element as the page has it; keys that editors make up anew each time are left out. */
const editorIn = (tab: Tab, selector: string): Promise<string> =>
  tab.run((wanted) => {
    const [host = '', inside] = wanted.split(' >>> ');
    const outer = document.querySelector(host);
    const editor = inside ? outer?.shadowRoot?.querySelector(inside) : outer;
    if (!editor) throw new Error('There is no editor.');
    return editor.outerHTML.replace(/ (data-offset-key|data-editor|aria-describedby|id)="[^"]*"/g, ' $1=""');
  }, selector);

/** Types, breaks lines, puts in an emoji, takes back, tags; `seen` waits for the extension, where there is one. */
async function left(tab: Tab, { surface }: EditorPage, seen: () => Promise<void>): Promise<Left> {
  const { newline, editor, prefilled } = surface;
  await openComposer(tab, surface);
  await tab.type('Rits klussss');
  await tab.press('Backspace');
  await tab.press(newline);
  await tab.insertText('👩‍👩‍👧‍👦 🇱🇻');
  await tab.type(' #ezerss');
  await tab.press('Backspace');
  await tab.press(newline);
  await tab.press(newline);
  await tab.insertText('Te gaida virszemes ūdensobjekts');
  await modelIs(tab, prefilled + TEXT);
  await seen();
  const page = await editorIn(tab, editor);
  await publish(tab, surface, 'click');
  await modelIs(tab, '');
  const published = await tab.run(() => window.__published.map(({ text }) => text));
  // Some sites take the editor away once it has published.
  const emptied = await editorIn(tab, editor).catch(() => 'no editor');
  return { page, emptied, published };
}

const START = { chromium: startChromium, firefox: startFirefox };

describe.each(['chromium', 'firefox'] as const)('the page with the extension and without, in %s', (name) => {
  let server: PracticeServer;
  let driver: Driver;
  let tab: Tab;
  const without = new Map<string, Left>();

  beforeAll(async () => {
    server = await startServer();
    const bare = await START[name]({ proxy: server.proxy });
    const bareTab = await bare.newTab();
    for (const page of EDITOR_PAGES) without.set(page.kind, await left(bareTab, page, async () => {}));
    await bare.close();
    driver = await startWithExtension(name, server.proxy);
    await practiseEverywhere(driver);
    tab = await driver.newTab();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  test.each(EDITOR_PAGES)('$kind: the same nodes in the editor, and the same text published', async (page) => {
    const found = await left(tab, page, () => badgeBecomes(tab, 'findings'));
    expect(found.published).toEqual([page.surface.prefilled + TEXT]);
    expect(found).toEqual(without.get(page.kind));
  });
});

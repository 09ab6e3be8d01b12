import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { PRACTICE } from '../../src/policy/examples/practice.ts';
import { type Driver, type Tab, waitUntil } from '../browsers/driver.ts';
import { FIRST_STEPS, practise, startWithExtension } from '../browsers/extension.ts';
import { FULL_PAGE, goToSection, takeFirstFile } from '../browsers/popup.ts';
import { putRecord } from '../browsers/put-record.ts';
import { badgeBecomes, READY } from '../browsers/seen.ts';
import { startServer } from '../browsers/server.ts';
import { openComposer, pressPublish, write } from '../browsers/writer.ts';
import { x } from '../sites/x/site.ts';

/** `npm run pictures`: the pictures of README, from the practice pages in Chromium, each 1,000 px wide. */
const FOLDER = resolve('.github/pictures');
const WIDTH = 1000;
/** The popup is 400 px wide, so it is drawn larger. */
const POPUP = { address: 'popup/popup.html', width: 400, zoom: WIDTH / 400 };
const POST = 'Manuprāt, šis ezers ir skaistākais Latvijā. Es domāju, ka visiem te jāatbrauc.';
const LEGAL = 'Uz doto brīdi taka gar Burtnieku ezeru ir slēgta. Es ceru, ka maijā to atvērs.';

/** Photographs the upper part of what is shown, once nothing of ours is moving. */
async function photograph(tab: Tab, name: string, width: number, height?: number): Promise<void> {
  await tab.until('nothing is moving', () => document.getAnimations().length === 0);
  const tall = await tab.run(() => Math.ceil(document.body.getBoundingClientRect().bottom + scrollY));
  await tab.screenshot(`${FOLDER}/${name}.png`, { x: 0, y: 0, width, height: Math.min(tall, height ?? tall) });
}

/** What a writer meets beside the composer: the card, and the question before publishing. */
async function inThePage(driver: Driver): Promise<void> {
  const [surface] = x.surfaces;
  if (!surface) throw new Error('There is no practice page.');
  const height = 640;
  const tab = await driver.newTab();
  await tab.scheme('light');
  await tab.resize({ width: WIDTH, height });
  const clip = { x: 0, y: 0, width: WIDTH, height };
  for (const [name, text] of [
    ['card', LEGAL],
    ['dialog', POST],
  ] as const) {
    await openComposer(tab, surface);
    await write(tab, surface, text);
    await badgeBecomes(tab, 'findings', 'held');
    if (name === 'card') {
      await tab.panel.click('[data-part="badge"]');
      await tab.panel.waitFor('[data-part="card"]');
    } else {
      await pressPublish(tab, surface, 'click');
      await tab.panel.waitFor(READY);
    }
    await waitUntil('nothing of ours is moving', () =>
      tab.panel.run((roots) => roots.every((root) => root.getAnimations().length === 0)),
    );
    await tab.screenshot(`${FOLDER}/${name}.png`, clip);
  }
  await tab.close();
}

/** The record, the rules editor and the popup, as a communicator finds them. */
async function ourPages(driver: Driver): Promise<void> {
  const record = await ourPage(driver, FULL_PAGE, { width: WIDTH, height: 900 });
  await goToSection(record, 'record');
  await record.until('the store is there', () => document.querySelector('.empty, [data-part=extent]') !== null);
  await putRecord(record);
  await goToSection(record, 'me');
  await goToSection(record, 'record');
  await record.until('the lines are listed', () => document.querySelector('[data-decision]') !== null);
  await photograph(record, 'record', WIDTH, 1000);
  await record.close();
  const editor = await ourPage(driver, `${FULL_PAGE}#rules/people`, { width: WIDTH, height: 900 });
  await editor.until('the editor is open', () => document.querySelectorAll('#editor-title, input').length > 1);
  await photograph(editor, 'rules', WIDTH, 900);
  await editor.close();
  const popup = await ourPage(driver, POPUP.address, { width: POPUP.width, height: 600 }, POPUP.zoom);
  await popup.click('.marked textarea');
  await popup.insertText(POST);
  await popup.until('there is something to see', () => document.querySelector('.kv-finding') !== null);
  await photograph(popup, 'popup', POPUP.width, 640);
  await popup.close();
}

/** The first step as it opens after installing, and with the file that the communicator gave. */
async function firstRun(driver: Driver): Promise<void> {
  const page = await ourPage(driver, FIRST_STEPS, { width: WIDTH, height: 700 });
  await takeFirstFile(page, JSON.stringify(PRACTICE.rules));
  await page.until('the rules are there', () => document.querySelector('.in-force h3') !== null);
  await photograph(page, 'first-run', WIDTH);
  await page.close();
}

async function ourPage(
  driver: Driver,
  address: string,
  size: { width: number; height: number },
  zoom = 1,
): Promise<Tab> {
  const page = await driver.extensionPage(address);
  await page.scheme('light');
  await page.resize(size, zoom);
  await page.until('our page is there', () => document.querySelector('h2') !== null);
  return page;
}

mkdirSync(FOLDER, { recursive: true });
const server = await startServer([x]);
const driver = await startWithExtension('chromium', server.proxy);
try {
  await firstRun(driver);
  await practise(driver);
  await inThePage(driver);
  await ourPages(driver);
  console.log(`Pictures: ${FOLDER}`);
} finally {
  await driver.close();
  await server.close();
}

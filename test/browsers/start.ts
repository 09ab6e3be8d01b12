import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { x } from '../sites/x/site.ts';
import { type Driver, type Tab, waitUntil } from './driver.ts';
import { practise, startWithExtension } from './extension.ts';
import { type BrowserName, findBrowser } from './find-browser.ts';
import { badgeBecomes, badgeSeen, button, DIALOG, dialogSeen, READY, underlinedWords } from './seen.ts';
import { startServer } from './server.ts';
import { openComposer, pressPublish, write } from './writer.ts';

/** What a communicator of the practice institution might write. */
const SAMPLES = [
  { name: 'clean', title: 'An ordinary post', text: 'Labrīt! Šodien ezers ir rāms, un laiva gaida krastā.' },
  {
    name: 'voice',
    title: 'A private opinion on the institution’s account',
    text: 'Manuprāt, šis ezers ir skaistākais. Es domāju, ka visiem te jāatbrauc.',
  },
  {
    name: 'officialese',
    title: 'Dry legal language',
    text: 'Informējam, ka pamatojoties uz spēkā esošajiem normatīvajiem aktiem tiek veikta virszemes ūdensobjekta apsekošana.',
  },
];

const SCREENS = resolve('dist/screens');
const [surface] = x.surfaces;

/** Chromium where there is one, else Firefox. */
function anyBrowser(): BrowserName {
  try {
    findBrowser('chromium');
    return 'chromium';
  } catch {
    findBrowser('firefox');
    return 'firefox';
  }
}

const hasDisplay = () =>
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Prints what the writer sees of one post, and photographs it. */
async function showSample(tab: Tab, { name, title, text }: (typeof SAMPLES)[number]): Promise<void> {
  if (!surface) return;
  console.log(`\n── ${title}\n   ${text}`);
  await openComposer(tab, surface);
  await write(tab, surface, text);
  await badgeBecomes(tab, 'fine', 'findings', 'held');
  const badge = await badgeSeen(tab);
  console.log(`   badge      ${badge?.spoken}`);
  const underlined = await underlinedWords(tab, surface.marks);
  if (underlined.length > 0) console.log(`   underlined ${underlined.map((words) => `«${words}»`).join(' ')}`);
  await tab.screenshot(`${SCREENS}/${name}.png`);
  await pressPublish(tab, surface, 'click');
  const isHeld = async () => (await tab.panel.texts(DIALOG)).length > 0;
  await waitUntil(
    'the post is out or held',
    async () => (await tab.run(() => window.__published.length > 0)) || (await isHeld()),
  );
  if (!(await isHeld())) {
    console.log('   publish    the post is out, no question asked');
    return;
  }
  const { title: question, findings, actions } = await dialogSeen(tab);
  console.log(`   publish    held: ${question}`);
  for (const { check, message, why, fixes } of findings) {
    console.log(`   · ${message} [${check}]\n     ${why}`);
    for (const fix of fixes) console.log(`     → ${fix}`);
  }
  console.log(`   buttons    ${actions.join(' | ')}`);
  await tab.panel.waitFor(READY);
  await tab.screenshot(`${SCREENS}/${name}-held.png`);
  if ((await tab.panel.texts(button('fix'))).length === 0) {
    await tab.press('Escape');
  } else {
    await tab.panel.click(button('fix'));
    await tab.until('the text is fixed', (before) => window.__model() !== before, text);
    console.log(`   fixed     ${await tab.run(() => window.__model())}`);
  }
  await tab.panel.waitForNone(DIALOG);
}

async function rehearse(driver: Driver): Promise<void> {
  mkdirSync(SCREENS, { recursive: true });
  const tab = await driver.newTab();
  console.log(`No display here, so this is what a writer would see in ${driver.version}, on X as @EzeriUnUpes:`);
  for (const sample of SAMPLES) await showSample(tab, sample);
  console.log(`\nPictures: ${SCREENS}`);
}

async function keepOpen(driver: Driver): Promise<void> {
  const tab = await driver.newTab();
  await tab.open(surface?.address ?? '');
  await tab.front();
  console.log(
    'A browser with the extension is open on a practice page of X, as @EzeriUnUpes. Write there, for example:',
  );
  for (const { title, text } of SAMPLES) console.log(`  ${title}: ${text}`);
  console.log('Nothing leaves this machine. Close the browser to end.');
  await driver.whenClosed();
}

const name = anyBrowser();
const server = await startServer([x]);
const visible = hasDisplay();
const driver = await startWithExtension(name, server.proxy, visible);
try {
  await practise(driver);
  if (visible) await keepOpen(driver);
  else await rehearse(driver);
  console.log(`The built extension: ${resolve('dist/chromium')} and ${resolve('dist/firefox')}`);
} finally {
  if (!visible) await driver.close();
  await server.close();
}

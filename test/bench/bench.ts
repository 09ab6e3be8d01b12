import { resolve } from 'node:path';
import { sessionOf, startChromium } from '../browsers/chromium.ts';
import type { Driver, Tab } from '../browsers/driver.ts';
import { practise, startWithExtension } from '../browsers/extension.ts';
import { fillFeed, ourObservers } from '../browsers/feed-scenario.ts';
import { ownWorld } from '../browsers/own-world.ts';
import { badgeBecomes } from '../browsers/seen.ts';
import { startServer } from '../browsers/server.ts';
import { openComposer, write } from '../browsers/writer.ts';
import { x } from '../sites/x/site.ts';
import { firstResult } from './first-result.ts';
import { textOf, typing } from './typing.ts';

/** What `npm run bench` measures, and the limits that the project has set itself. Nothing here fails: it prints. */
const LIMITS = { firstResult: 400, task: 50 };
const ROUNDS = 5;
const LENGTHS = [280, 3_000, 10_000];
const FEED = 5_000;

const FIRST = {
  'a clean post': 'Labrīt! Šodien ezers ir rāms, un laiva gaida krastā.',
  officialese: `Informējam, ka pamatojoties uz spēkā esošajiem normatīvajiem aktiem tiek veikta apsekošana. ${textOf(150)}`,
  'without diacritics': 'Manuprat, sis ezers ir skaistakais. Es domaju, ka visiem te jaatbrauc.',
  English: 'Pursuant to the regulations, an inspection will be conducted. I think everyone will get the benefit.',
};

const [surface = missing('surface')] = x.surfaces;

function missing(what: string): never {
  throw new Error(`X has no ${what}`);
}

const ms = (time: number) => `${time.toFixed(0)} ms`;
const within = (figure: number, limit: number) => (figure <= limit ? 'within' : 'ABOVE');
const middle = (figures: number[]) => [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;

async function benchFirstResult(tab: Tab): Promise<void> {
  console.log(`\nFirst focus to first result on ${x.name} (${ROUNDS} loads each)`);
  for (const [name, text] of Object.entries(FIRST)) {
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await firstResult(tab, surface, text));
    const after = rounds.map((one) => one.after);
    const longest = rounds.map(({ work }) => work.longest);
    const together = middle(rounds.map(({ work }) => work.together));
    const [slowest, most] = [Math.max(...after), Math.max(...longest)];
    console.log(
      `  ${name}: ${ms(middle(after))}, at most ${ms(slowest)} (${within(slowest, LIMITS.firstResult)} ${LIMITS.firstResult}); ` +
        `longest task of ours ${ms(middle(longest))}, at most ${ms(most)} (${within(most, LIMITS.task)} ${LIMITS.task}); all of ours ${ms(together)}`,
    );
  }
}

/** Memory that scripts of the page and of ours hold, in megabytes, rubbish collected. */
async function heap(tab: Tab): Promise<number> {
  const session = sessionOf(tab);
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
}

async function benchTyping(tab: Tab, bare: Tab): Promise<void> {
  console.log('\nTyping at the end of a text: from key to picture, with the extension and without it');
  for (const length of LENGTHS) {
    const mine = await typing(tab, surface, length);
    const held = await heap(tab);
    const other = await typing(bare, surface, length);
    console.log(
      `  ${length} characters: ${ms(mine.median)}, worst ${ms(mine.worst)}; without ${ms(other.median)}, worst ${ms(other.worst)}; ` +
        `longest task of ours ${ms(mine.work.longest)}; heap ${held.toFixed(1)} MB, without ${(await heap(bare)).toFixed(1)} MB`,
    );
  }
}

async function benchFeed(tab: Tab, bare: Tab): Promise<void> {
  console.log(`\nA feed of ${FEED} entries and no composer in use`);
  for (const page of [tab, bare]) {
    await page.open(surface.address);
    await page.run(fillFeed, FEED);
    await page.click('article button');
  }
  const observers = Object.values(await ourObservers(tab)).reduce((sum, count) => sum + count, 0);
  const world = await ownWorld(tab);
  console.log(`  observers of ours ${observers}; listeners of ours on the window ${await world.listeners('window')}`);
  console.log(`  heap ${(await heap(tab)).toFixed(1)} MB, without ${(await heap(bare)).toFixed(1)} MB`);
  await openComposer(tab, surface);
  await write(tab, surface, FIRST['a clean post']);
  await badgeBecomes(tab, 'fine', 'findings');
  console.log(`  for comparison, while somebody writes: ${JSON.stringify(await ourObservers(tab))}`);
}

const server = await startServer([x]);
const drivers: Driver[] = [];
try {
  const mine = await startWithExtension('chromium', server.proxy);
  drivers.push(mine);
  const bare = await startChromium({ proxy: server.proxy });
  drivers.push(bare);
  await practise(mine);
  const [tab, bareTab] = [await mine.newTab(), await bare.newTab()];
  console.log(`${mine.version}, ${resolve(process.env.KA_VARDA_DIST ?? 'dist')}`);
  await benchFirstResult(tab);
  await benchTyping(tab, bareTab);
  await benchFeed(tab, bareTab);
} finally {
  for (const driver of drivers) await driver.close();
  await server.close();
}

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../browsers/chromium.ts';
import type { Driver, Tab } from '../browsers/driver.ts';
import { startFirefox } from '../browsers/firefox.ts';
import { type PracticeServer, startServer } from '../browsers/server.ts';
import { openComposer, publish, write } from '../browsers/writer.ts';
import { PRACTICE_SITES } from '../sites/index.ts';

/** The practice pages by themselves: what the extension changes is measured against this. */
describe.each([
  { name: 'Chromium', start: startChromium },
  { name: 'Firefox', start: startFirefox },
])('practice pages in $name, without the extension', ({ start }) => {
  let server: PracticeServer;
  let driver: Driver;
  let tab: Tab;

  beforeAll(async () => {
    server = await startServer();
    driver = await start({ proxy: server.proxy });
    tab = await driver.newTab();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  test.each(PRACTICE_SITES.flatMap(({ surfaces }) => surfaces))(
    '$name: every way to publish works once',
    async (surface) => {
      for (const way of ['click', ...surface.keys]) {
        await openComposer(tab, surface);
        await write(tab, surface, 'Labrīt! Ezers ir silts.\n#Peldvieta gaida.');
        await publish(tab, surface, way);
        expect(await tab.run(() => window.__published.map(({ text }) => text))).toEqual([
          `${surface.prefilled}Labrīt! Ezers ir silts.\n#Peldvieta gaida.`,
        ]);
      }
    },
  );

  const privateBoxes = PRACTICE_SITES.flatMap(({ name, privateBox = [] }) =>
    [privateBox].flat().map((box) => ({ ...box, name: `${name} ${box.name ?? 'private message'}` })),
  );
  test.each(privateBoxes)('$name goes out', async (box) => {
    await openComposer(tab, box);
    await tab.type('Tikai tev');
    for (const keys of box.keys) await tab.press(keys);
    await tab.until('the message is sent', () => window.__sent.length === 1 && window.__sent[0]?.text === 'Tikai tev');
    expect(await tab.run(() => window.__published)).toEqual([]);
  });

  test('no request left for anywhere else', () => {
    expect(server.strays).toEqual([]);
  });
});

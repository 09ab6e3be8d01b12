import { resolve } from 'node:path';
import { startWithExtension } from '../browsers/extension.ts';
import type { BrowserName } from '../browsers/find-browser.ts';
import { startServer } from '../browsers/server.ts';
import { panelPictures } from './panel.ts';

const wanted = process.argv.slice(2).filter((name): name is BrowserName => name === 'chromium' || name === 'firefox');
for (const name of wanted.length > 0 ? wanted : (['chromium', 'firefox'] as const)) {
  const server = await startServer();
  const driver = await startWithExtension(name, server.proxy);
  try {
    const folder = resolve('dist/gallery', name);
    console.log(`${await panelPictures(driver, folder)} pictures: ${folder}`);
  } finally {
    await driver.close();
    await server.close();
  }
}

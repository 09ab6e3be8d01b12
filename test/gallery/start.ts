import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { startWithExtension } from '../browsers/extension.ts';
import type { BrowserName } from '../browsers/find-browser.ts';
import { startServer } from '../browsers/server.ts';
import { panelPictures } from './panel.ts';
import { popupPictures } from './popup.ts';

const BROWSERS = ['chromium', 'firefox'] as const;
const PARTS = { panel: panelPictures, popup: popupPictures };

/**
 * `npm run gallery`: every state of panel and popup into `dist/gallery`, or into the folder that `KA_VARDA_GALLERY` names.
 * Words name a browser, a part, states: `npm run gallery -- firefox popup handover week`.
 */
const words = process.argv.slice(2);
const states = words.filter((word) => !Object.keys(PARTS).includes(word) && !BROWSERS.some((name) => name === word));
const named = <Name extends string>(names: readonly Name[]): readonly Name[] => {
  const wanted = names.filter((name) => words.includes(name));
  return wanted.length > 0 ? wanted : names;
};

for (const name of named<BrowserName>(BROWSERS)) {
  const server = await startServer();
  const driver = await startWithExtension(name, server.proxy);
  try {
    const folder = resolve(process.env.KA_VARDA_GALLERY ?? 'dist/gallery', name);
    for (const part of named(Object.keys(PARTS) as (keyof typeof PARTS)[])) {
      if (states.length === 0) rmSync(`${folder}/${part}`, { recursive: true, force: true });
      console.log(`${await PARTS[part](driver, `${folder}/${part}`, states)} pictures: ${folder}/${part}`);
    }
  } finally {
    await driver.close();
    await server.close();
  }
}

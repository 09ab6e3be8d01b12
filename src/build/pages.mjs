import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bundle } from './bundle.mjs';

/** The page in our frame inside other pages. */
export const FRAMED = { folder: 'src/ui/panel/framed', name: 'dialog', page: 'dialog.html' };

const PAGES = 'src/ui/pages';

/** Popup and full page, and the page in our frame. `inPages`: options of what runs inside other pages. */
export async function buildPages(dist, browser, define, inPages) {
  const out = join(dist, browser);
  mkdirSync(join(out, 'popup'), { recursive: true });
  for (const page of readdirSync(PAGES).filter((file) => file.endsWith('.html'))) {
    const name = basename(page, '.html');
    cpSync(join(PAGES, page), join(out, 'popup', page));
    await bundle(join(PAGES, `${name}.tsx`), dist, join(browser, 'popup', `${name}.js`), { define, format: 'iife' });
  }
  cpSync(join(FRAMED.folder, FRAMED.page), join(out, FRAMED.page));
  await bundle(join(FRAMED.folder, `${FRAMED.name}.tsx`), dist, join(browser, `${FRAMED.name}.js`), {
    ...inPages,
    loader: { '.css': 'css' },
    plugins: [],
  });
}

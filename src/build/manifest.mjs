import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { FRAMED } from './pages.mjs';
import { waitingFile } from './scripts.mjs';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

function iconSizes() {
  const files = existsSync('icons') ? readdirSync('icons').filter((file) => file.endsWith('.png')) : [];
  const sizes = files.map((file) => [/(\d+)\.png$/.exec(file)?.[1], `icons/${file}`]).filter(([size]) => size);
  return Object.fromEntries(sizes.sort(([a], [b]) => a - b));
}

/**
 * The manifest of one browser: what both share, what is its own, and the addresses of the sites.
 * @param {'chromium' | 'firefox'} browser
 * @param {Awaited<ReturnType<typeof import('./sites.mjs').readSites>>} sites
 * @param {boolean} release without the development key, which the web store may refuse
 */
export function manifestFor(browser, sites, release) {
  const named = sites.filter(({ matches }) => matches.length > 0);
  const own = read(`manifest/${browser}.json`);
  if (release) delete own.key;
  const base = read('manifest/base.json');
  const icons = iconSizes();
  return {
    ...base,
    ...own,
    version: read('package.json').version,
    host_permissions: named.flatMap(({ matches }) => matches),
    icons,
    action: { ...base.action, default_icon: icons },
    // A page that is not named here no site can put into a frame, whatever the content security policy says. People may
    // allow any host, so the address is none that a site could know: Firefox makes one up by itself.
    web_accessible_resources: [
      { resources: [FRAMED.page], matches: ['https://*/*'], ...(browser === 'chromium' && { use_dynamic_url: true }) },
    ],
    content_scripts: named.map((site) => ({
      matches: site.matches,
      js: [waitingFile(site)],
      css: ['marks.css'],
      run_at: 'document_start',
      all_frames: true,
      match_origin_as_fallback: true,
    })),
  };
}

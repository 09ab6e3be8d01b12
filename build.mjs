// Makes dist/chromium, dist/firefox (unpacked, loadable), dist/cli.mjs and dist/engine.mjs.
//   node build.mjs            everything
//   node build.mjs --cli      only the command line and the engine
//   node build.mjs --out DIR  into another folder
//   node build.mjs --release  without the development key, which the web store may refuse
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, COMMON, errors } from './src/build/bundle.mjs';
import { onlyWordsOf, readLanguages, showsShared, withoutWords, wordsEntry } from './src/build/languages.mjs';
import { checkPageScripts } from './src/build/limits.mjs';
import { manifestFor } from './src/build/manifest.mjs';
import { onlySites, onlyWhatPagesNeed, withoutOnceWriting } from './src/build/page-plugins.mjs';
import { buildPages } from './src/build/pages.mjs';
import { ENGINE, JOINING, PAGE_CHECK, WAITING, WORDS, waitingScripts } from './src/build/scripts.mjs';
import { readSites } from './src/build/sites.mjs';
import { wordsTogether } from './src/build/word-order.mjs';

const has = (option) => process.argv.includes(option);
const dist = has('--out') ? process.argv[process.argv.indexOf('--out') + 1] : 'dist';

async function buildCommandLine() {
  const node = { minify: false, platform: 'node', format: 'esm', target: 'node20' };
  await bundle('src/cli/main.ts', dist, 'cli.mjs', node);
  await bundle('src/cli/engine.ts', dist, 'engine.mjs', node);
}

/** A joining script; the engine comes without the words of any language and shows them what they need. */
async function joining(entry, inPages, languages) {
  const own = `import './${entry}';`;
  if (entry !== ENGINE) return wordsTogether(own, inPages);
  const plugins = [withoutWords(languages), ...inPages.plugins];
  return wordsTogether(`${own}\n${showsShared(languages)}`, { ...inPages, plugins });
}

async function buildExtension(browser, sites, languages) {
  const out = join(dist, browser);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const define = { ...COMMON.define, FIREFOX: String(browser === 'firefox') };
  const inPages = {
    define,
    format: 'iife',
    loader: { '.css': 'text' },
    alias: { 'webextension-polyfill': './src/platform/page-browser.ts' },
    plugins: [onlyWhatPagesNeed],
  };
  const waiting = waitingScripts(sites);
  for (const { file, knows } of waiting) {
    const plugins = [onlySites(knows), withoutOnceWriting, onlyWhatPagesNeed];
    await bundle(WAITING, dist, join(browser, file), { ...inPages, plugins });
  }
  for (const [file, entry] of Object.entries(JOINING)) {
    await bundle(entry, dist, join(browser, file), await joining(entry, inPages, languages));
  }
  for (const id of languages.ids) {
    const plugins = [onlyWordsOf(id, languages)];
    const options = await wordsTogether(wordsEntry(languages), { ...inPages, plugins });
    await bundle(WORDS.entry, dist, join(browser, WORDS.file(id)), options);
  }
  await bundle(PAGE_CHECK.entry, dist, join(browser, PAGE_CHECK.file), inPages);
  await bundle('src/background/worker.ts', dist, join(browser, 'worker.js'), { define, format: 'iife' });
  await buildPages(dist, browser, define, inPages);
  cpSync('manifest/_locales', join(out, '_locales'), { recursive: true });
  cpSync('manifest/marks.css', join(out, 'marks.css'));
  cpSync('icons', join(out, 'icons'), {
    recursive: true,
    filter: (file) => file === 'icons' || file.endsWith('.png'),
  });
  const manifest = manifestFor(browser, sites, has('--release'));
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  checkPageScripts(
    out,
    waiting.map(({ file }) => file),
    languages.ids,
  );
}

mkdirSync(dist, { recursive: true });
await buildCommandLine();
if (!has('--cli')) {
  const sites = await readSites();
  const languages = await readLanguages();
  await buildExtension('chromium', sites, languages);
  await buildExtension('firefox', sites, languages);
}
for (const error of errors) console.error(`✗ ${error}`);
if (errors.length > 0) process.exitCode = 1;

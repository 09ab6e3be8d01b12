// Makes dist/chromium, dist/firefox (unpacked, loadable), dist/cli.mjs and dist/engine.mjs.
//   node build.mjs            everything
//   node build.mjs --cli      only the command line and the engine
//   node build.mjs --out DIR  into another folder
//   node build.mjs --release  without the development key, which the web store may refuse
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const release = process.argv.includes('--release');
const onlyCommandLine = process.argv.includes('--cli');
const dist = process.argv.includes('--out') ? process.argv[process.argv.indexOf('--out') + 1] : 'dist';
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const { version } = read('package.json');

/** The scripts that run in pages, and how large they may be, in bytes of gzip. */
const PAGE_SCRIPTS = {
  'idle.js': 'src/guard/idle.ts',
  'active.js': 'src/guard/active.ts',
  'engine.js': 'src/guard/engine.ts',
};
const IDLE_BUDGET = 12 * 1024;
const PAGE_BUDGET = 160 * 1024;

/** Nothing in a page script may reach the network or run text as code: CSP does not bind content scripts. */
const FORBIDDEN =
  /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b|\beval\s*\(|\bnew\s+Function\b|\bimport\s*\(|\bRTCPeerConnection\b|\bimportScripts\b/;

const common = {
  bundle: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  target: ['chrome120', 'firefox140'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'silent',
  define: { 'process.env.NODE_ENV': '"production"' },
};

const faults = [];

/** Bundles one entry. A missing or broken one is a fault, told at the end; the rest is still built. */
async function bundle(entry, outfile, options) {
  if (!existsSync(entry)) {
    console.warn(`! ${entry} is not there: left out`);
    return;
  }
  await build({ ...common, ...options, entryPoints: [entry], outfile: join(dist, outfile) }).catch(({ errors }) =>
    faults.push(`${entry} cannot be bundled: ${errors.map((error) => error.text).join('; ')}`),
  );
}

async function buildCommandLine() {
  const node = { minify: false, platform: 'node', format: 'esm', target: 'node20' };
  await bundle('src/cli/main.ts', 'cli.mjs', node);
  await bundle('src/cli/engine.ts', 'engine.mjs', node);
}

/** The site registry is the one source of the addresses in the manifest. */
async function siteMatches() {
  const { outputFiles } = await build({
    entryPoints: ['src/sites/matches.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0].text).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)).MATCHES;
}

function iconSizes() {
  const files = existsSync('icons') ? readdirSync('icons').filter((file) => file.endsWith('.png')) : [];
  const sizes = files.map((file) => [/(\d+)\.png$/.exec(file)?.[1], `icons/${file}`]).filter(([size]) => size);
  if (sizes.length === 0) console.warn('! no icons/*.png: the manifest names none');
  return Object.fromEntries(sizes.sort(([a], [b]) => a - b));
}

function manifestFor(browser, matches) {
  const own = read(`manifest/${browser}.json`);
  if (release) delete own.key;
  const base = read('manifest/base.json');
  const icons = iconSizes();
  const drawn = Object.keys(icons).length > 0;
  return {
    ...base,
    ...own,
    version,
    host_permissions: matches,
    ...(drawn ? { icons, action: { ...base.action, default_icon: icons } } : {}),
    content_scripts: [
      {
        matches,
        js: ['idle.js'],
        css: ['marks.css'],
        run_at: 'document_start',
        all_frames: true,
        match_origin_as_fallback: true,
      },
    ],
  };
}

const POPUP = 'src/ui/popup';
const pages = () => (existsSync(POPUP) ? readdirSync(POPUP).filter((file) => file.endsWith('.html')) : []);

async function buildExtension(browser, matches) {
  const out = join(dist, browser);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const define = { ...common.define, FIREFOX: String(browser === 'firefox') };
  const inPages = {
    define,
    format: 'iife',
    loader: { '.css': 'text' },
    alias: { 'webextension-polyfill': './src/platform/page-browser.ts' },
  };
  for (const [file, entry] of Object.entries(PAGE_SCRIPTS)) await bundle(entry, join(browser, file), inPages);
  await bundle('src/background/worker.ts', join(browser, 'worker.js'), { define, format: 'iife' });
  for (const page of pages()) {
    const name = basename(page, '.html');
    mkdirSync(join(out, 'popup'), { recursive: true });
    cpSync(join(POPUP, page), join(out, 'popup', page));
    await bundle(join(POPUP, `${name}.tsx`), join(browser, 'popup', `${name}.js`), { define, format: 'iife' });
  }
  if (pages().length === 0) console.warn(`! ${POPUP} has no page: left out`);
  cpSync('manifest/_locales', join(out, '_locales'), { recursive: true });
  cpSync('manifest/marks.css', join(out, 'marks.css'));
  if (existsSync('icons'))
    cpSync('icons', join(out, 'icons'), {
      recursive: true,
      filter: (file) => file === 'icons' || file.endsWith('.png'),
    });
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifestFor(browser, matches), null, 2)}\n`);
  check(out);
}

/** Sizes and forbidden words of the page scripts; a failure fails the build. */
function check(out) {
  const sizes = {};
  for (const file of Object.keys(PAGE_SCRIPTS).filter((name) => existsSync(join(out, name)))) {
    const code = readFileSync(join(out, file));
    sizes[file] = gzipSync(code, { level: 9 }).length;
    const found = FORBIDDEN.exec(code.toString());
    if (found) faults.push(`${out}/${file} contains "${found[0]}"`);
  }
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  if (sizes['idle.js'] > IDLE_BUDGET)
    faults.push(`${out}/idle.js is ${sizes['idle.js']} B of gzip, above ${IDLE_BUDGET}`);
  if (total > PAGE_BUDGET) faults.push(`${out}: page scripts are ${total} B of gzip, above ${PAGE_BUDGET}`);
  console.log(
    `${out}: ${Object.entries(sizes)
      .map(([file, size]) => `${file} ${size}`)
      .join(', ')}; ${total} B of gzip in pages`,
  );
}

mkdirSync(dist, { recursive: true });
await buildCommandLine();
if (!onlyCommandLine) {
  const matches = await siteMatches();
  await buildExtension('chromium', matches);
  await buildExtension('firefox', matches);
}
for (const fault of faults) console.error(`✗ ${fault}`);
if (faults.length > 0) process.exitCode = 1;

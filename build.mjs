// Makes dist/chromium, dist/firefox (unpacked, loadable), dist/cli.mjs and dist/engine.mjs.
//   node build.mjs            everything
//   node build.mjs --cli      only the command line and the engine
//   node build.mjs --out DIR  into another folder
//   node build.mjs --release  without the development key, which the web store may refuse
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { EXCEPTIONS } from './src/build/allowed.mjs';
import { lintScript } from './src/build/lint-script.mjs';

const release = process.argv.includes('--release');
const onlyCommandLine = process.argv.includes('--cli');
const dist = process.argv.includes('--out') ? process.argv[process.argv.indexOf('--out') + 1] : 'dist';
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const { version } = read('package.json');

/** The scripts that run in pages, and how large they may be, in bytes of gzip. */
const PAGE_SCRIPTS = {
  'once-writing.js': 'src/sites/any/once-writing.ts',
  'active.js': 'src/guard/active.ts',
  'engine.js': 'src/guard/engine.ts',
};
/** Comes only where nothing fits or when the person asks, so it has a limit of its own. */
const PAGE_CHECK = { file: 'page-check.js', entry: 'src/guard/page-check.ts', budget: 10 * 1024 };
/** Waits in every page: on a named host it knows that site alone, on a host that the person allowed what it can recognise. */
const IDLE = 'src/guard/idle.ts';
const idleOf = ({ folder }) => `idle/${folder}.js`;
const IDLE_ELSEWHERE = 'idle.js';
const IDLE_BUDGET = 13 * 1024;
const PAGE_BUDGET = 190 * 1024;

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
  await build({ ...common, entryPoints: [entry], ...options, outfile: join(dist, outfile) }).catch(({ errors }) =>
    faults.push(`${entry} cannot be bundled: ${errors.map((error) => error.text).join('; ')}`),
  );
}

/** The examples of a check are for popup and README; style sheets lose what only people read. */
const onlyWhatPagesNeed = {
  name: 'only-what-pages-need',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]checks[\\/][\w-]+[\\/][\w-]+[\\/](?:lv|en)\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/^ {2}example: \{[^{}]*\},\n/m, ''),
      loader: 'ts',
    }));
    onLoad({ filter: /\.css$/ }, async ({ path }) => ({
      contents: (await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true })).code.trim(),
      loader: 'text',
    }));
  },
};

/** Word lists in the order in which each is most like the one before it; found by trying. */
const LIKE = {
  lv: ['legal/phrase', 'legal', 'voice', 'reply', 'term', 'simple'],
  en: ['legal/phrase', 'legal', 'term', 'simple', 'voice', 'reply'],
};
const PACKED = /verbs\/|names\//;
/** Sentences that people read, where the file holds little else. */
const PROSE = /checks\/(?!simple)[\w-]+\/[\w-]+\/(?:lv|en)\.ts$|guide/;

function byLikeness(files, language) {
  const own = files.filter((file) => file.split(/[/.-]/).includes(language) && !PACKED.test(file));
  const rank = (file) => (LIKE[language].findIndex((part) => file.includes(part)) + 99) % 99;
  const prose = own.filter((file) => PROSE.test(file));
  const words = own.filter((file) => !PROSE.test(file)).sort((a, b) => rank(a) - rank(b));
  return language === 'lv' ? [...prose, ...words] : [...words, ...prose];
}

/** gzip looks back 32 kB, so what is alike stands together: Latvian words, English ones, packed forms, the rest. */
async function wordsTogether(entry, options) {
  const made = { ...common, ...options, entryPoints: [entry], write: false, metafile: true };
  const { metafile } = await build(made).catch(() => ({ metafile: { inputs: {} } }));
  const files = Object.keys(metafile.inputs);
  const words = [
    ...['lv', 'en'].flatMap((language) => byLikeness(files, language)),
    ...files.filter((file) => PACKED.test(file)),
  ];
  const contents = [...words, entry].map((file) => `import './${file}'`).join('\n');
  return { ...options, entryPoints: [], stdin: { contents, resolveDir: '.' } };
}

async function buildCommandLine() {
  const node = { minify: false, platform: 'node', format: 'esm', target: 'node20' };
  await bundle('src/cli/main.ts', 'cli.mjs', node);
  await bundle('src/cli/engine.ts', 'engine.mjs', node);
}

/** The site registry is the one source of the addresses in the manifest. */
async function readSites() {
  const imports = [
    ...readFileSync('src/sites/index.ts', 'utf8').matchAll(/^import \{ (\w+) \} from '\.\/(\w+)\/index\.ts'/gm),
  ];
  const { outputFiles } = await build({
    stdin: {
      contents: imports
        .map(([, name, folder]) => `export { ${name} } from './src/sites/${folder}/index.ts'`)
        .join('\n'),
      resolveDir: '.',
    },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0].text).toString('base64');
  const sites = await import(`data:text/javascript;base64,${code}`);
  return imports.map(([, name, folder]) => ({
    name,
    folder,
    matches: sites[name].hosts.map((host) => `https://${host}/*`),
    isRecognised: sites[name].recognises !== undefined,
    // What recognises every page comes last.
    isLast: sites[name].hosts.length === 0,
  }));
}

/** Puts these sites in place of the whole registry. */
const onlySites = (sites) => ({
  name: 'only-sites',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]sites[\\/]index\.ts$/ }, () => ({
      contents: [
        `import { siteAmong } from './site-of.ts'`,
        ...sites.map(({ name, folder }) => `import { ${name} } from './${folder}/index.ts'`),
        `export const siteOf = (host, page) => siteAmong([${sites.map(({ name }) => name)}], host, page)`,
      ].join('\n'),
      loader: 'ts',
    })),
});

/** What waits leaves to the scripts that join what is needed only once somebody writes. */
const withoutOnceWriting = {
  name: 'without-once-writing',
  setup: ({ onLoad }) => onLoad({ filter: /[\\/]any[\\/]once-writing\.ts$/ }, () => ({ contents: '' })),
};

/** The script that waits, as often as it is needed: file and the sites it knows. */
const idleScripts = (sites) => [
  ...sites.filter(({ matches }) => matches.length > 0).map((site) => ({ file: idleOf(site), knows: [site] })),
  {
    file: IDLE_ELSEWHERE,
    knows: sites.filter(({ isRecognised }) => isRecognised).sort((a, b) => a.isLast - b.isLast),
  },
];

function iconSizes() {
  const files = existsSync('icons') ? readdirSync('icons').filter((file) => file.endsWith('.png')) : [];
  const sizes = files.map((file) => [/(\d+)\.png$/.exec(file)?.[1], `icons/${file}`]).filter(([size]) => size);
  if (sizes.length === 0) console.warn('! no icons/*.png: the manifest names none');
  return Object.fromEntries(sizes.sort(([a], [b]) => a - b));
}

function manifestFor(browser, sites) {
  const named = sites.filter(({ matches }) => matches.length > 0);
  const own = read(`manifest/${browser}.json`);
  if (release) delete own.key;
  const base = read('manifest/base.json');
  const icons = iconSizes();
  const drawn = Object.keys(icons).length > 0;
  return {
    ...base,
    ...own,
    version,
    host_permissions: named.flatMap(({ matches }) => matches),
    ...(drawn ? { icons, action: { ...base.action, default_icon: icons } } : {}),
    // A page that is not named here no site can put into a frame, whatever the content security policy says. People may
    // allow any host, so the address is none that a site could know: Firefox makes one up by itself.
    web_accessible_resources: [
      { resources: [FRAMED.page], matches: ['https://*/*'], ...(browser === 'chromium' && { use_dynamic_url: true }) },
    ],
    content_scripts: named.map((site) => ({
      matches: site.matches,
      js: [idleOf(site)],
      css: ['marks.css'],
      run_at: 'document_start',
      all_frames: true,
      match_origin_as_fallback: true,
    })),
  };
}

/** The page in our frame inside other pages. */
const FRAMED = { folder: 'src/ui/panel/framed', name: 'dialog', page: 'dialog.html' };

const POPUP = 'src/ui/popup';
const pages = () => (existsSync(POPUP) ? readdirSync(POPUP).filter((file) => file.endsWith('.html')) : []);

async function buildExtension(browser, sites) {
  const out = join(dist, browser);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const define = { ...common.define, FIREFOX: String(browser === 'firefox') };
  const inPages = {
    define,
    format: 'iife',
    loader: { '.css': 'text' },
    alias: { 'webextension-polyfill': './src/platform/page-browser.ts' },
    plugins: [onlyWhatPagesNeed],
  };
  for (const { file, knows } of idleScripts(sites)) {
    await bundle(IDLE, join(browser, file), {
      ...inPages,
      plugins: [onlySites(knows), withoutOnceWriting, onlyWhatPagesNeed],
    });
  }
  for (const [file, entry] of Object.entries(PAGE_SCRIPTS)) {
    await bundle(entry, join(browser, file), await wordsTogether(entry, inPages));
  }
  await bundle(PAGE_CHECK.entry, join(browser, PAGE_CHECK.file), inPages);
  await bundle('src/background/worker.ts', join(browser, 'worker.js'), { define, format: 'iife' });
  for (const page of pages()) {
    const name = basename(page, '.html');
    mkdirSync(join(out, 'popup'), { recursive: true });
    cpSync(join(POPUP, page), join(out, 'popup', page));
    await bundle(join(POPUP, `${name}.tsx`), join(browser, 'popup', `${name}.js`), { define, format: 'iife' });
  }
  cpSync(join(FRAMED.folder, FRAMED.page), join(out, FRAMED.page));
  await bundle(join(FRAMED.folder, `${FRAMED.name}.tsx`), join(browser, `${FRAMED.name}.js`), {
    ...inPages,
    loader: { '.css': 'css' },
    plugins: [],
  });
  if (pages().length === 0) console.warn(`! ${POPUP} has no page: left out`);
  cpSync('manifest/_locales', join(out, '_locales'), { recursive: true });
  cpSync('manifest/marks.css', join(out, 'marks.css'));
  if (existsSync('icons'))
    cpSync('icons', join(out, 'icons'), {
      recursive: true,
      filter: (file) => file === 'icons' || file.endsWith('.png'),
    });
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifestFor(browser, sites), null, 2)}\n`);
  check(
    out,
    idleScripts(sites).map(({ file }) => file),
  );
}

/** Sizes of the page scripts and what they use; a failure fails the build. */
function check(out, idle) {
  const sizes = {};
  for (const file of [...idle, ...Object.keys(PAGE_SCRIPTS), PAGE_CHECK.file].filter((name) =>
    existsSync(join(out, name)),
  )) {
    const code = readFileSync(join(out, file));
    sizes[file] = gzipSync(code, { level: 9 }).length;
    // What is allowed in a page is listed: the extension's content security policy does not bind content scripts.
    for (const error of lintScript(code.toString(), EXCEPTIONS[file])) faults.push(`${out}/${file}:${error}`);
  }
  // A page has one of the scripts that wait: the largest counts.
  const largest = idle.reduce((a, b) => (sizes[a] > sizes[b] ? a : b));
  const joining = Object.keys(PAGE_SCRIPTS).map((file) => [file, sizes[file] ?? 0]);
  const total = joining.reduce((sum, [, size]) => sum + size, sizes[largest]);
  if (sizes[largest] > IDLE_BUDGET)
    faults.push(`${out}/${largest} is ${sizes[largest]} B of gzip, above ${IDLE_BUDGET}`);
  if (total > PAGE_BUDGET) faults.push(`${out}: page scripts are ${total} B of gzip, above ${PAGE_BUDGET}`);
  if (sizes[PAGE_CHECK.file] > PAGE_CHECK.budget)
    faults.push(`${out}/${PAGE_CHECK.file} is ${sizes[PAGE_CHECK.file]} B of gzip, above ${PAGE_CHECK.budget}`);
  const told = [[largest, sizes[largest]], ...joining].map(([file, size]) => `${file} ${size}`).join(', ');
  console.log(`${out}: ${told}; ${total} B of gzip in pages; ${PAGE_CHECK.file} ${sizes[PAGE_CHECK.file]}`);
}

mkdirSync(dist, { recursive: true });
await buildCommandLine();
if (!onlyCommandLine) {
  const sites = await readSites();
  await buildExtension('chromium', sites);
  await buildExtension('firefox', sites);
}
for (const fault of faults) console.error(`✗ ${fault}`);
if (faults.length > 0) process.exitCode = 1;

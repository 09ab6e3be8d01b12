import { type Browser, launch, type Page } from 'puppeteer-core';
import { type Driver, type DriverOptions, type Tab, waitUntil } from './driver.ts';
import { findBrowser } from './find-browser.ts';
import { type InClosedRoots, tabOf } from './tab.ts';

/** The parts of WebDriver BiDi (w3.org/TR/webdriver-bidi) that puppeteer has no method for. */
interface Bidi {
  send(method: 'browsingContext.getTree', given: object): Promise<{ result: { contexts: Context[] } }>;
  send(
    method: 'browsingContext.locateNodes',
    given: object,
  ): Promise<{ result: { nodes: { value?: { shadowRoot?: { sharedId: string } | null } }[] } }>;
  send(
    method: 'script.callFunction',
    given: object,
  ): Promise<{
    result: { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };
  }>;
  /** Lets puppeteer hear of a tab as if the browser had told of it. */
  emit(event: 'browsingContext.contextCreated', context: Context): void;
}

interface Context {
  context: string;
  url: string;
  children: { context: string }[] | null;
}

/** Puppeteer keeps its connection and its frames' ids out of its types; they are where they are in 24. */
const bidiOf = (browser: Browser) => (browser as unknown as { connection: Bidi }).connection;
const contextOf = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id;

async function call(browser: Browser, context: string, source: string, given: unknown[], nodes: object[] = []) {
  const { result } = await bidiOf(browser).send('script.callFunction', {
    target: { context },
    functionDeclaration: `async (given, ...nodes) => JSON.stringify(await (${source})(nodes, ...JSON.parse(given)))`,
    arguments: [{ type: 'string', value: JSON.stringify(given) }, ...nodes],
    awaitPromise: true,
  });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return result.result?.value === undefined ? undefined : JSON.parse(result.result.value);
}

/** The closed roots of a document. */
async function rootsIn(browser: Browser, context: string): Promise<{ sharedId: string }[]> {
  const { result } = await bidiOf(browser).send('browsingContext.locateNodes', {
    context,
    locator: { type: 'css', value: 'ka-varda' },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  });
  return result.nodes.flatMap(({ value }) => (value?.shadowRoot ? [{ sharedId: value.shadowRoot.sharedId }] : []));
}

/** The closed roots as page objects: WebDriver is shown what the page is not. Frames are looked into where the page has none. */
const inClosedRoots =
  (page: Page): InClosedRoots =>
  async (source, given) => {
    const browser = page.browser();
    let context = contextOf(page);
    let roots = await rootsIn(browser, context);
    if (roots.length === 0) {
      const { result } = await bidiOf(browser).send('browsingContext.getTree', { root: context });
      for (const frame of result.contexts[0]?.children ?? []) {
        const inside = await rootsIn(browser, frame.context);
        if (inside.length > 0) [context, roots] = [frame.context, inside];
      }
    }
    return call(browser, context, source, given, roots);
  };

/** WebDriver has no way to insert words at once, and Draft.js does not follow an editing command: keys it is. */
const tabFor = (page: Page): Tab =>
  tabOf(page, inClosedRoots(page), (words) => page.keyboard.type(words), { names: KEY_NAMES });

/** "Enter" would be the one of the number pad, whose `code` some sites do not take: WebDriver calls the other U+E006. */
const KEY_NAMES = { Enter: '\uE006', NumpadEnter: 'Enter' };

/**
 * Opens a page of the extension. WebDriver may not go to `moz-extension:` addresses, so the browser's own window is
 * asked to, which `-remote-allow-system-access` permits. The tab is WebDriver's: one that the window opens is
 * not always told of.
 */
async function openExtensionPage(browser: Browser, id: string, path: string): Promise<Tab> {
  const page = await browser.newPage();
  await page.bringToFront();
  const { result } = await bidiOf(browser).send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const address = await call(
    browser,
    result.contexts[0]?.context ?? '',
    `(nodes, id, path) => {
      const address = WebExtensionPolicy.getByID(id).getURL(path);
      gBrowser.selectedBrowser.loadURI(Services.io.newURI(address), {
        triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
      });
      return address;
    }`,
    [id, path],
  );
  const loaded = `complete ${address}`;
  await waitUntil(`${address} is open`, async () => {
    return (await page.evaluate(() => `${document.readyState} ${location.href}`)) === loaded;
  });
  return tabFor(page);
}

/**
 * Waits for a page that the extension opens by itself. Puppeteer is not always told of a tab that the browser opens,
 * or takes it for closed: one that stands there for two looks and is not known to it is told again.
 */
async function openedPage(browser: Browser, path: string): Promise<Page> {
  let unknown = new Set<string>();
  return waitUntil(`the extension has opened ${path}`, async () => {
    const known = await browser.pages();
    const { result } = await bidiOf(browser).send('browsingContext.getTree', {});
    const missed = result.contexts.filter(({ context }) => !known.some((page) => contextOf(page) === context));
    for (const one of missed) if (unknown.has(one.context)) bidiOf(browser).emit('browsingContext.contextCreated', one);
    unknown = new Set(missed.map(({ context }) => context));
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href);
      if (address.startsWith('moz-extension:') && address.endsWith(`/${path}`)) return page;
    }
  });
}

/** Switches an extension on or off in the browser's own window. */
async function switchTo(how: 'disable' | 'enable', browser: Browser, id: string): Promise<void> {
  const { result } = await bidiOf(browser).send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const source = `async (nodes, id, how) => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID(id))[how]();
  }`;
  await call(browser, result.contexts[0]?.context ?? '', source, [id, how]);
}

/** What the switches on the page of an extension do. */
async function permitOwnSites(browser: Browser, id: string, isAllowed: boolean): Promise<void> {
  const { result } = await bidiOf(browser).send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const source = `async (nodes, id, how) => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(id);
    await ExtensionPermissions[how](id, { permissions: [], origins: extension.manifest.host_permissions }, extension);
  }`;
  await call(browser, result.contexts[0]?.context ?? '', source, [id, isAllowed ? 'add' : 'remove']);
}

/** The browser's own window is asked for this too: `terminateBackground` is what its timer calls. */
async function endBackground(browser: Browser, id: string): Promise<void> {
  const { result } = await bidiOf(browser).send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const end = '(nodes, id) => WebExtensionPolicy.getByID(id).extension.terminateBackground().then(() => true)';
  await call(browser, result.contexts[0]?.context ?? '', end, [id]);
}

/** Starts Firefox over WebDriver BiDi, with the extension as a temporary one. */
export async function startFirefox(options: DriverOptions): Promise<Driver> {
  const [host, port] = options.proxy.split(':');
  const browser = await launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: !options.visible,
    acceptInsecureCerts: true,
    // A machine that others use too takes its time.
    timeout: 120_000,
    protocolTimeout: 120_000,
    defaultViewport: options.visible ? null : { width: 1280, height: 900 },
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': host,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.http': host,
      'network.proxy.http_port': Number(port),
      // The sites are on the list of those that must have a known certificate.
      'network.stricttransportsecurity.preloadlist': false,
      'security.cert_pinning.enforcement_level': 0,
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  const install = () => browser.installExtension(options.extension ?? '');
  let id = options.extension && !options.later ? await install() : '';
  return {
    name: 'firefox',
    version: await browser.version(),
    newTab: async () => {
      return tabFor(await browser.newPage());
    },
    extensionPage: (path) => openExtensionPage(browser, id, path),
    openedPage: async (path) => tabFor(await openedPage(browser, path)),
    // The preference below answers for the person.
    willAllow: async () => {},
    permitOwnSites: (isAllowed) => permitOwnSites(browser, id, isAllowed),
    renew: async (how) => {
      if (how === 'install' || how === 'update') id = await install();
      else await switchTo(how, browser, id);
    },
    endWorker: () => endBackground(browser, id),
    whenClosed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

import { type CDPSession, type Frame, launch, type Page, type Protocol } from 'puppeteer-core';
import type { Driver, DriverOptions, Tab } from './driver.ts';
import { findBrowser } from './find-browser.ts';
import { type InClosedRoots, tabOf } from './tab.ts';

/** Keeps the browser's own errands (updates, lists, sign-in) off the wire, so that a stray request is ours. */
const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-features=OptimizationHints,MediaRouter,AutofillServerCommunication',
];

function hostsOf(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  if (node.localName === 'ka-varda') return [node];
  const frame = node.contentDocument ? [node.contentDocument] : [];
  return [...(node.children ?? []), ...frame].flatMap(hostsOf);
}

/** The closed roots as page objects: the debugger is shown what the page is not. */
const inClosedRoots =
  (session: CDPSession): InClosedRoots =>
  async (source, given) => {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const roots = hostsOf(root).flatMap((host) => host.shadowRoots ?? []);
    const objects = await Promise.all(
      roots.map(({ backendNodeId }) => session.send('DOM.resolveNode', { backendNodeId })),
    );
    const { result: page } = await session.send('Runtime.evaluate', { expression: 'globalThis' });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      // Objects of a frame cannot be given to a function of the page around it.
      objectId: objects[0]?.object.objectId ?? page.objectId,
      functionDeclaration: `function (given, ...roots) { return JSON.stringify((${source})(roots, ...JSON.parse(given))); }`,
      arguments: [{ value: JSON.stringify(given) }, ...objects.map(({ object }) => ({ objectId: object.objectId }))],
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value === undefined ? undefined : JSON.parse(result.value);
  };

/** The accessibility tree of a tab as a screen reader gets it, closed roots included: role and name, in order. */
type AccessibleNode = { role: string; name: string; depth: number };

const sessions = new WeakMap<Tab, CDPSession>();
const frames = new WeakMap<Tab, () => CDPSession[]>();

/** Puppeteer keeps the session of a frame in another process out of its types; it is where it is in 24. */
const sessionOfFrame = (frame: Frame) => (frame as unknown as { client: CDPSession }).client;

/**
 * Reads the accessibility tree of a Chromium tab; frames of ours come after the page.
 * @throws where the tab is not one of this driver's
 */
export async function accessibilityTree(tab: Tab): Promise<AccessibleNode[]> {
  const trees = [sessionOf(tab), ...(frames.get(tab)?.() ?? [])].map(treeOf);
  return (await Promise.all(trees)).flat();
}

async function treeOf(session: CDPSession): Promise<AccessibleNode[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const depths = new Map<string, number>();
  return nodes.flatMap((node) => {
    const depth = node.parentId === undefined ? 0 : (depths.get(node.parentId) ?? 0) + (node.ignored ? 0 : 1);
    depths.set(node.nodeId, depth);
    return node.ignored ? [] : [{ role: String(node.role?.value), name: String(node.name?.value ?? ''), depth }];
  });
}

/**
 * The debugging session of a Chromium tab, for what only Chromium can tell: traces, heaps, the extension's own world.
 * @throws where the tab is not one of this driver's
 */
export function sessionOf(tab: Tab): CDPSession {
  const session = sessions.get(tab);
  if (!session) throw new Error('Only a tab of Chromium has a debugging session.');
  return session;
}

async function tabFor(page: Page): Promise<Tab> {
  const session = await page.createCDPSession();
  const pen = async (point: { x: number; y: number }) => {
    const press = { ...point, button: 'left', clickCount: 1, pointerType: 'pen' } as const;
    await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...press });
    await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...press });
  };
  const tab = tabOf(page, inClosedRoots(session), (words) => page.keyboard.sendCharacter(words), { pen });
  sessions.set(tab, session);
  frames.set(tab, () => {
    const ours = page.frames().filter((frame) => frame.url().startsWith('chrome-extension:'));
    return ours.map(sessionOfFrame).filter((one) => one !== sessionOfFrame(page.mainFrame()));
  });
  return tab;
}

/** What Chromium's own page of extensions can do. */
interface ExtensionsPage {
  developerPrivate: {
    addHostPermission: (id: string, host: string) => Promise<void>;
    updateExtensionConfiguration: (change: { extensionId: string; hostAccess: string }) => Promise<void>;
  };
  management: { setEnabled: (id: string, enabled: boolean) => Promise<unknown> };
}

/** Starts Chromium. The extension comes in over the debugging pipe, which branded Chrome takes too. */
export async function startChromium(options: DriverOptions): Promise<Driver> {
  const browser = await launch({
    executablePath: findBrowser('chromium'),
    headless: !options.visible,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    // A machine that others use too takes its time.
    timeout: 120_000,
    protocolTimeout: 120_000,
    defaultViewport: options.visible ? null : { width: 1280, height: 900 },
    args: [
      ...QUIET,
      `--proxy-server=${options.proxy}`,
      // Chromium refuses to run as root inside its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const install = () => browser.installExtension(options.extension ?? '');
  let id = options.extension && !options.later ? await install() : '';
  return {
    name: 'chromium',
    version: await browser.version(),
    newTab: async () => tabFor(await browser.newPage()),
    extensionPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return tabFor(page);
    },
    openedPage: async (path) => {
      const address = `chrome-extension://${id}/${path}`;
      const target = await browser.waitForTarget((one) => one.url() === address);
      const page = await target.page();
      if (!page) throw new Error(`${address} is no page.`);
      return tabFor(page);
    },
    willAllow: async (pattern) => {
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(
        (extension, host) =>
          (globalThis as unknown as { chrome: ExtensionsPage }).chrome.developerPrivate.addHostPermission(
            extension,
            host,
          ),
        id,
        pattern,
      );
      await page.close();
    },
    permitOwnSites: async (isAllowed) => {
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(
        (extensionId, hostAccess) =>
          (globalThis as unknown as { chrome: ExtensionsPage }).chrome.developerPrivate.updateExtensionConfiguration({
            extensionId,
            hostAccess,
          }),
        id,
        isAllowed ? 'ON_ALL_SITES' : 'ON_CLICK',
      );
      await page.close();
    },
    renew: async (how) => {
      if (how === 'install' || how === 'update') {
        id = await install();
        return;
      }
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(
        (extension, isOn) =>
          (globalThis as unknown as { chrome: ExtensionsPage }).chrome.management.setEnabled(extension, isOn),
        id,
        how === 'enable',
      );
      await page.close();
    },
    endWorker: async () => {
      const target = browser.targets().find((one) => one.type() === 'service_worker');
      const worker = await target?.worker();
      // The browser itself ends a worker that nobody has asked for half a minute.
      await worker?.close().catch((problem) => {
        // Puppeteer takes leave of a worker that it has just closed, which may be gone already.
        if (!String(problem).includes('No session with given id')) throw problem;
      });
    },
    whenClosed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

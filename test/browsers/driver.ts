import type { BrowserName } from './find-browser.ts';

/** Work done in the page, as its source; it sees the page's own world and nothing of the test's. */
export type PageWork<Arguments extends unknown[], Result> = (...given: Arguments) => Result | Promise<Result>;

/** The extension's own elements, inside its closed shadow roots and its own frames. */
export interface Panel {
  /**
   * Runs work on the closed roots of every `<ka-varda>` in the page and, where something is shown in a frame of ours,
   * on the document of that. Arguments and answer are JSON; of two answers lists are joined, else the frame's counts.
   */
  run<Arguments extends unknown[], Result>(
    work: (roots: ShadowRoot[], ...given: Arguments) => Result,
    ...given: Arguments
  ): Promise<Result>;
  /** Runs work in the frame of ours in which something is shown; `undefined` where nothing is. */
  inFrame<Arguments extends unknown[], Result>(
    work: PageWork<Arguments, Result>,
    ...given: Arguments
  ): Promise<Result | undefined>;
  /** Texts of all shown elements that match, in order. */
  texts(selector: string): Promise<string[]>;
  /** The value of an attribute of the first shown element that matches, `undefined` where there is none. */
  attribute(selector: string, name: string): Promise<string | undefined>;
  /** Waits until such an element is shown. */
  waitFor(selector: string): Promise<void>;
  /** Waits until no such element is shown. */
  waitForNone(selector: string): Promise<void>;
  /** Waits until the element is shown and really presses it: trusted clicks at its middle. */
  click(selector: string, times?: number): Promise<void>;
}

/** One tab: a person at keyboard and mouse, and a look into the page. */
export interface Tab {
  open(address: string): Promise<void>;
  /** Runs work in the page's own world. Arguments and answer are JSON. */
  run<Arguments extends unknown[], Result>(work: PageWork<Arguments, Result>, ...given: Arguments): Promise<Result>;
  /** Waits until the work in the page answers true, up to 30 s; `what` names it in the failure. */
  until<Arguments extends unknown[]>(
    what: string,
    work: PageWork<Arguments, boolean>,
    ...given: Arguments
  ): Promise<void>;
  /** Waits for the element and really presses it, `times` in quick succession. */
  click(selector: string, times?: number): Promise<void>;
  /** Presses it with a finger or with a pen. */
  tap(selector: string, by: 'touch' | 'pen'): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  /** Types key by key. */
  type(text: string): Promise<void>;
  /** Puts a text in at once, as dictation or an on-screen keyboard does; a line break presses `newline`. */
  insertText(text: string, newline?: string): Promise<void>;
  /** Presses one key with its modifiers, such as `Control+Enter`. */
  press(keys: string): Promise<void>;
  panel: Panel;
  /** What is to be read in each frame of the extension's own origin, whoever has put it into the page. */
  ownFrames(): Promise<{ address: string; text: string }[]>;
  /** Writes a PNG of the tab, or of a part of it in CSS pixels. */
  screenshot(path: string, clip?: { x: number; y: number; width: number; height: number }): Promise<void>;
  /** Gives the page another size, in CSS pixels, and as many device pixels for each as `zoom` says. */
  resize(size: { width: number; height: number }, zoom?: number): Promise<void>;
  /** Makes the tab believe in a dark or light scheme. */
  scheme(scheme: 'dark' | 'light'): Promise<void>;
  /** Makes the tab the one in front. */
  front(): Promise<void>;
  close(): Promise<void>;
}

/** One running browser, with the extension or without. */
export interface Driver {
  name: BrowserName;
  version: string;
  newTab(): Promise<Tab>;
  /** Opens a page of the extension, such as `popup.html`, in a tab of its own. */
  extensionPage(path: string): Promise<Tab>;
  /** Waits for a page that the extension opens by itself. */
  openedPage(path: string): Promise<Tab>;
  /** Readies the browser for a request of the extension to run on such addresses, as if the person said yes. */
  willAllow(pattern: string): Promise<void>;
  /** Takes the extension's hosts away, or gives those of the manifest back, as a person does among the browser's settings. */
  permitOwnSites(isAllowed: boolean): Promise<void>;
  /** Ends the extension's worker, as the browser does after a while; the next message starts it again. */
  endWorker(): Promise<void>;
  /** What becomes of the extension while the browser runs; open tabs stay as they are. An update puts the same in again. */
  renew(how: 'install' | 'update' | 'disable' | 'enable'): Promise<void>;
  /** Resolves when the browser is gone, whoever closed it. */
  whenClosed(): Promise<void>;
  close(): Promise<void>;
}

export interface DriverOptions {
  /** `host:port` of the practice server. */
  proxy: string;
  /** Folder of the unpacked extension; absent: the browser as it is. */
  extension?: string;
  /** It is put in only by `renew('install')`. */
  later?: boolean;
  /** Shows the window instead of running headless. */
  visible?: boolean;
}

/** How long a condition may take to come true on a slow machine. */
const PATIENCE = 30_000;

/**
 * Looks again and again until there is something to see (anything but null, undefined or false), and answers it.
 * @throws after 30 s, with what was waited for and what was seen instead
 */
export async function waitUntil<Seen>(
  what: string,
  look: () => Promise<Seen | null | undefined | false>,
): Promise<Seen> {
  const end = Date.now() + PATIENCE;
  for (let problem: unknown; ; ) {
    try {
      const seen = await look();
      if (seen !== null && seen !== undefined && seen !== false) return seen;
    } catch (error) {
      // While a page is being replaced, looking into it fails; the next look is into the new one.
      problem = error;
    }
    if (Date.now() > end) throw new Error(`Waited 30 s in vain until ${what}${problem ? ` (${problem})` : ''}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

import type { Frame, KeyInput, Page } from 'puppeteer-core';
import { type PageWork, type Panel, type Tab, waitUntil } from './driver.ts';

/** Calls a function, given as source, with the closed shadow roots of every `<ka-varda>`; answers JSON. */
export type InClosedRoots = (source: string, given: unknown[]) => Promise<unknown>;

/** Runs inside the closed roots: the elements that match and are really shown. */
const SHOWN = `(roots, selector) => roots.flatMap((root) => [...root.querySelectorAll(selector)])
  .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0)`;

/** The middle of the first element, once it is enabled and nothing lies over it. */
const MIDDLE = `([element]) => {
  if (!element || element.disabled) return null;
  element.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const middle = { x: x + width / 2, y: y + height / 2 };
  if (!element.contains(element.getRootNode().elementFromPoint(middle.x, middle.y))) return null;
  const frame = element.ownerDocument.defaultView.frameElement?.getBoundingClientRect();
  return { x: middle.x + (frame?.x ?? 0), y: middle.y + (frame?.y ?? 0) };
}`;

/**
 * Waits until a tab that is in front has been drawn as it is now. The browser gives a press to what it has drawn last: one
 * that comes at once goes to a frame of ours that has just left, or past one that has just come, and is lost (Chromium
 * on a busy machine; 1 of 300).
 */
const isDrawn = (shown: Page | Frame): Promise<boolean> =>
  shown.evaluate(async () => {
    for (const _ of document.visibilityState === 'visible' ? ['begun', 'shown'] : []) {
      await new Promise((drawn) => requestAnimationFrame(drawn));
    }
    return true;
  });

/** Our frames in a page: they have the extension's own origin, whose address Firefox does not tell. */
async function ownFrames(page: Page): Promise<Frame[]> {
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  const own = await Promise.all(
    frames.map((frame) => frame.evaluate(() => location.protocol.endsWith('-extension:')).catch(() => false)),
  );
  return frames.filter((_, index) => own[index]);
}

/** Calls a function, given as source, with the document of a frame of ours in place of a closed root; answers JSON. */
async function inFrame(frame: Frame, source: string, given: unknown[]): Promise<unknown> {
  const answer = await frame.evaluate(
    `(async () => JSON.stringify(await (${source})([document], ...${JSON.stringify(given)})))()`,
  );
  return answer === undefined ? undefined : JSON.parse(answer as string);
}

/** How far a frame of ours stands from the corner of the page: it is as large as the window, or as the frame it is in. */
async function offsetOf(page: Page, frame: Frame): Promise<{ x: number; y: number }> {
  const around = frame.parentFrame();
  const box = around && around !== page.mainFrame() ? await (await around.frameElement())?.boundingBox() : undefined;
  return { x: box?.x ?? 0, y: box?.y ?? 0 };
}

/** One answer of two: lists and truths are put together, else what the frame says is about what the person sees. */
function together(inRoots: unknown, inFrame: unknown): unknown {
  if (Array.isArray(inRoots) && Array.isArray(inFrame)) return [...inRoots, ...inFrame];
  if (typeof inRoots === 'boolean' && typeof inFrame === 'boolean') return inRoots && inFrame;
  return inFrame ?? inRoots;
}

function panelOf(page: Page, inRoots: InClosedRoots): Panel {
  /** The frames in which something is shown now. */
  const frames = async () => {
    const own = await ownFrames(page);
    const isShowing = await Promise.all(
      own.map((frame) => inFrame(frame, `([root]) => root.querySelector('dialog') !== null`, [])),
    );
    return own.filter((_, index) => isShowing[index]);
  };
  const everywhere = async (source: string, given: unknown[]) => {
    const answers = [await inRoots(source, given)];
    for (const frame of await frames()) answers.push(await inFrame(frame, source, given));
    return answers;
  };
  const shownIn = (work: string) => `(roots, selector, ...given) => (${work})((${SHOWN})(roots, selector), ...given)`;
  const shown = (work: string, selector: string, ...given: unknown[]) =>
    everywhere(shownIn(work), [selector, ...given]);
  const count = async (selector: string) =>
    ((await shown('(elements) => elements.length', selector)) as number[]).reduce((sum, one) => sum + one, 0);
  const middle = async (selector: string) => {
    const inPage = (await inRoots(shownIn(MIDDLE), [selector])) as { x: number; y: number } | null;
    if (inPage) return inPage;
    for (const frame of await frames()) {
      const at = (await inFrame(frame, shownIn(MIDDLE), [selector])) as { x: number; y: number } | null;
      const offset = await offsetOf(page, frame);
      if (at) return { x: at.x + offset.x, y: at.y + offset.y };
    }
    return null;
  };
  return {
    run: async (work, ...given) =>
      (await everywhere(work.toString(), given)).reduce(together) as ReturnType<typeof work>,
    inFrame: async (work, ...given) => {
      const [frame] = await frames();
      return (
        frame && ((await inFrame(frame, `(_, ...given) => (${work})(...given)`, given)) as ReturnType<typeof work>)
      );
    },
    texts: async (selector) =>
      (await shown('(elements) => elements.map((element) => element.innerText.trim())', selector)).flat() as string[],
    attribute: async (selector, name) =>
      (await shown('(elements, name) => elements[0]?.getAttribute(name) ?? null', selector, name)).find(
        (one) => typeof one === 'string',
      ) as string | undefined,
    waitFor: async (selector) => {
      await waitUntil(`our ${selector} is shown`, async () => (await count(selector)) !== 0);
    },
    waitForNone: async (selector) => {
      let wasGone = false;
      await waitUntil(`our ${selector} is gone`, async () => {
        const isGone = (await count(selector)) === 0;
        // At the first look the focus is still on its way out of our frame: Firefox loses a key pressed that early.
        const isLeft = isGone && wasGone;
        wasGone = isGone;
        return isLeft;
      });
      await isDrawn(page);
    },
    click: async (selector, times = 1) => {
      const canBePressed = () => waitUntil(`our ${selector} can be pressed`, () => middle(selector));
      await canBePressed();
      await waitUntil('what is shown is drawn', async () => Promise.all([page, ...(await frames())].map(isDrawn)));
      const { x, y } = await canBePressed();
      await page.mouse.click(x, y, { count: times });
    },
  };
}

/** Puts words in at the caret, as dictation does: no key is pressed. */
type Insert = (words: string) => Promise<void>;

interface OwnWays {
  /** Touches a point with a pen: puppeteer cannot, and Firefox has not implemented it (153). */
  pen?: (point: { x: number; y: number }) => Promise<void>;
  /** Names of keys that a browser's protocol wants otherwise. */
  names?: Record<string, string>;
}

/** A tab as both browsers share it; the way into closed roots, the way to insert words and names of keys differ. */
export function tabOf(page: Page, inRoots: InClosedRoots, insert: Insert, { pen, names = {} }: OwnWays = {}): Tab {
  page.setDefaultTimeout(30_000);
  const press = async (keys: string) => {
    const all = keys.split('+').map((key) => names[key] ?? key) as KeyInput[];
    for (const key of all) await page.keyboard.down(key);
    for (const key of all.reverse()) await page.keyboard.up(key);
  };
  const run = async <Given extends unknown[], Result>(work: PageWork<Given, Result>, ...given: Given) =>
    (await page.evaluate(work as (...words: unknown[]) => unknown, ...given)) as Result;
  return {
    open: async (address) => {
      await page.goto(address, { waitUntil: 'load' });
    },
    run,
    until: async (what, work, ...given) => {
      await waitUntil(what, () => run(work, ...given));
    },
    click: async (selector, times = 1) => {
      const element = await page.waitForSelector(selector, { visible: true });
      await element?.click({ count: times });
    },
    tap: async (selector, by) => {
      const element = await page.waitForSelector(selector, { visible: true });
      if (by === 'touch') await element?.tap();
      else if (element) await pen?.(await element.clickablePoint());
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    insertText: async (text, newline = 'Enter') => {
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) await press(newline);
        if (line !== '') await insert(line);
      }
    },
    press,
    panel: panelOf(page, inRoots),
    ownFrames: async () => {
      const look = () => ({ address: location.href, text: document.body.innerText.trim() });
      return Promise.all((await ownFrames(page)).map((frame) => frame.evaluate(look)));
    },
    screenshot: async (path, clip) => {
      await page.screenshot({ path: path as `${string}.png`, clip });
    },
    resize: (size, zoom = 1) => page.setViewport({ ...size, deviceScaleFactor: zoom }),
    scheme: (scheme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    front: () => page.bringToFront(),
    close: () => page.close(),
  };
}

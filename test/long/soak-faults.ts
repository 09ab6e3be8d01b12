import { spoil, takeAway } from '../browsers/broken-store-scenario.ts';
import { sessionOf } from '../browsers/chromium.ts';
import type { Driver, Tab } from '../browsers/driver.ts';
import { practise } from '../browsers/extension.ts';
import type { Surface } from '../sites/surface.ts';

/** One browser with all that faults need: the tab that is written in, another one, and a page of the extension. */
export interface Ground {
  driver: Driver;
  tab: Tab;
  other: Tab;
  own: Tab;
}

/** What can go wrong while somebody writes and publishes. */
export const FAULTS = ['slow site', 'button redrawn', 'worker ends', 'tab asleep'] as const;
export type Fault = (typeof FAULTS)[number];

/** How often the page puts its button in anew, in milliseconds. */
const REDRAW = 60;
/** How long a tab sleeps, in milliseconds. */
const ASLEEP = 400;
/** A worker that is not running cannot be ended; it is not waited for. */
const END = 2000;

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** From now on the page takes its publish control out and puts it in again, all the time, until `redrawNoMore`. */
export const redraw = (tab: Tab, { publish }: Surface) =>
  tab.run(
    (selector, every) => {
      const [host = '', inside] = selector.split(' >>> ');
      const page = globalThis as unknown as { redrawing?: ReturnType<typeof setInterval> };
      clearInterval(page.redrawing);
      page.redrawing = setInterval(() => {
        if (document.body.hasAttribute('data-pressed')) return;
        const outer = document.querySelector(host);
        const control = inside ? outer?.shadowRoot?.querySelector(inside) : outer;
        control?.parentNode?.insertBefore(control, control.nextSibling);
      }, every);
    },
    publish,
    REDRAW,
  );

export const redrawNoMore = (tab: Tab) =>
  tab.run(() => clearInterval((globalThis as unknown as { redrawing?: ReturnType<typeof setInterval> }).redrawing));

/** A button exchanged in the middle of a press takes no click on any site: for so long the page holds still. */
export async function holdingStill(tab: Tab, work: () => Promise<void>): Promise<void> {
  await tab.run(() => document.body.setAttribute('data-pressed', 'true'));
  await work();
  await tab.run(() => document.body.removeAttribute('data-pressed'));
}

/** Another tab comes to the front, this one is frozen behind it where the browser can be told to, and comes back. */
export async function sleep({ driver, tab, other }: Ground): Promise<void> {
  const freeze = async (state: 'frozen' | 'active') => {
    if (driver.name === 'chromium') await sessionOf(tab).send('Page.setWebLifecycleState', { state });
  };
  await other.front();
  await freeze('frozen');
  await pause(ASLEEP);
  await freeze('active');
  await tab.front();
}

/** Ends the worker where it runs. */
export const endWorker = ({ driver }: Ground) => Promise.race([driver.endWorker().catch(() => undefined), pause(END)]);

/**
 * From now on storage throws or, which only Chromium can be told, is full. Answers how it is fixed; what was set is
 * set anew then, and a page that was open before has to be loaded again.
 */
export async function breakStorage(ground: Ground, how: 'throws' | 'full'): Promise<() => Promise<void>> {
  const { driver, tab, own } = ground;
  if (how === 'throws' || driver.name !== 'chromium') {
    await spoil(own);
    return async () => {
      await takeAway(own);
      await practise(driver);
      await tab.front();
    };
  }
  const room = async (quotaSize?: number) => {
    const origin = await own.run(() => location.origin);
    await sessionOf(own).send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
    // What is open already goes by the room that there was when it was opened.
    await endWorker(ground);
  };
  await room(1);
  return room;
}

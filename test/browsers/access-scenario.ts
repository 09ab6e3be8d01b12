import { afterAll, expect, test } from 'vitest';
import { x } from '../sites/x/site.ts';
import { ownViolations } from './axe.ts';
import { accessibilityTree } from './chromium.ts';
import { type Tab, waitUntil } from './driver.ts';
import type { BrowserName } from './find-browser.ts';
import { badgeCounts, DIALOG, dialogSeen } from './seen.ts';
import { FOUND, holdPost } from './surface-scenario.ts';
import { hasFocus, modelIs, openComposer, write } from './writer.ts';

const CARD = '[data-part="card"]';
const BADGE = '[data-part="badge"]';

/** Everything that can be pressed, and whether a person can see and hit it (WCAG 2.2: 2.4.11, 2.5.8). */
const targets = (tab: Tab, within: string) =>
  tab.panel.run(
    (roots, selector) =>
      roots.flatMap((root) =>
        [...root.querySelectorAll<HTMLElement>(`${selector} :is(button, select, input, summary)`)]
          .filter((element) => element.checkVisibility())
          .map((element) => {
            const { width, height } = element.getBoundingClientRect();
            return { what: element.textContent?.trim() ?? '', width, height };
          }),
      ),
    within,
  );

/** Where the focus is, and whether all of it can be seen in the window and in what scrolls. */
const focused = (tab: Tab) =>
  tab.panel.run((roots) => {
    const element = roots.map((root) => root.activeElement).find((one) => one) as HTMLElement | undefined;
    if (!element) return null;
    const box = element.getBoundingClientRect();
    const inner = element.closest('.kv-body')?.getBoundingClientRect();
    const top = Math.max(0, inner?.top ?? 0);
    const bottom = Math.min(innerHeight, inner?.bottom ?? innerHeight);
    return {
      what: element.dataset.action ?? element.localName,
      isSeen: box.top >= top - 1 && box.bottom <= bottom + 1 && box.left >= 0 && box.right <= innerWidth + 1,
      outline: getComputedStyle(element).outlineStyle,
    };
  });

/** Goes round with Tab until the focus is where it began, and answers every stop. */
async function walk(tab: Tab): Promise<{ what: string; isSeen: boolean; outline: string }[]> {
  const stops: { what: string; isSeen: boolean; outline: string }[] = [];
  for (let step = 0; step < 40; step++) {
    await tab.press('Tab');
    const stop = await focused(tab);
    if (!stop) continue;
    stops.push(stop);
    if (stops.length > 1 && stop.what === stops[0]?.what && stop.what === 'back') break;
  }
  return stops;
}

/** WCAG 2.2 AA for badge, card and dialog, as far as it can be measured; popup and first run have their own. */
export function accessScenario(name: BrowserName, tab: () => Tab): void {
  const [surface] = x.surfaces;
  if (!surface) throw new Error('There is no practice page.');

  const openCard = async () => {
    await openComposer(tab(), surface);
    await write(tab(), surface, FOUND.text);
    await badgeCounts(tab(), FOUND.words.length);
    await tab().panel.click(BADGE);
    await tab().panel.waitFor(CARD);
    await waitUntil('nothing of ours is moving', () =>
      tab().panel.run((roots) => roots.every((root) => root.getAnimations().length === 0)),
    );
  };
  afterAll(() => tab().resize({ width: 1280, height: 900 }));

  test('the card can be walked through with Tab, every stop is seen, and Escape leads back', async () => {
    await openCard();
    const stops = await walk(tab());
    expect(stops.map(({ what }) => what)).toEqual(expect.arrayContaining(['back', 'ignore', 'never', 'summary']));
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
    expect(stops.filter(({ outline }) => outline === 'none')).toEqual([]);
    await tab().press('Escape');
    await tab().panel.waitForNone(CARD);
    await hasFocus(tab(), surface);
    await tab().type('+');
    await modelIs(tab(), `${FOUND.text}+`);
  });

  test('every target in card and dialog is at least 24 pixels, also in a window of 320', async () => {
    for (const width of [1280, 320]) {
      await tab().resize({ width, height: 640 });
      await openCard();
      const small = (all: { width: number; height: number }[]) =>
        all.filter((one) => one.width < 24 || one.height < 24);
      expect(small(await targets(tab(), CARD)), `card at ${width}`).toEqual([]);
      const scrolled = await tab().panel.run((roots, card) => {
        return roots.flatMap((root) => [...root.querySelectorAll(`${card} .kv-body`)])[0]?.scrollTop;
      }, CARD);
      expect(scrolled, `the card begins at its beginning at ${width}`).toBe(0);
      await tab().press('Escape');
      await holdPost(tab(), surface);
      expect(small(await targets(tab(), DIALOG)), `dialog at ${width}`).toEqual([]);
      const reach = await tab().panel.run((roots, dialog) => {
        const body = roots.flatMap((root) => [...root.querySelectorAll(`${dialog} .kv-body`)])[0];
        return body ? body.scrollWidth - body.clientWidth : 0;
      }, DIALOG);
      expect(reach, `nothing is scrolled sideways at ${width}`).toBeLessThanOrEqual(0);
      await tab().press('Escape');
      await tab().panel.waitForNone(DIALOG);
    }
  });

  test('quoted words say in which language they are', async () => {
    await holdPost(tab(), surface);
    const languages = await tab().panel.run((roots) =>
      roots.flatMap((root) =>
        [...root.querySelectorAll('q, [data-part="preview"]')].map((one) => one.getAttribute('lang')),
      ),
    );
    expect(languages.length).toBeGreaterThan(0);
    expect(new Set(languages)).toEqual(new Set(['lv']));
    expect((await dialogSeen(tab())).title).toMatch(/\?$/);
  });

  // axe-core judges the page, not the browser, and only Chromium shows its accessibility tree: once is enough.
  if (name !== 'chromium') return;

  test('a screen reader is told what the card is about and what each button does', async () => {
    await openCard();
    const tree = await accessibilityTree(tab());
    const unnamed = tree.filter(({ role, name: said }) => role === 'button' && said === '');
    expect(unnamed).toEqual([]);
    expect(tree.filter(({ role }) => role === 'dialog').map(({ name: said }) => said)).toContain(
      'Kam šajā tekstā pievērst uzmanību?',
    );
  });

  test.each(['light', 'dark'] as const)('axe-core finds nothing in card and notice, %s', async (scheme) => {
    await tab().scheme(scheme);
    await openCard();
    expect(await ownViolations(tab())).toEqual([]);
    await openComposer(tab(), { ...surface, address: `${surface.address}?as=Nezinams${scheme}` });
    await write(tab(), surface, 'Labrīt!');
    await tab().panel.waitFor('[data-part="notice"]');
    expect(await ownViolations(tab())).toEqual([]);
    await tab().scheme('light');
  });
}

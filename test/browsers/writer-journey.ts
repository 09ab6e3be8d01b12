import { expect, test } from 'vitest';
import { x } from '../sites/x/site.ts';
import { ownViolations } from './axe.ts';
import type { Tab } from './driver.ts';
import { eventually } from './eventually.ts';
import type { BrowserName } from './find-browser.ts';
import { dialogByKeyboardScenario } from './panel-scenario.ts';
import { badgeCounts } from './seen.ts';
import { FOUND, holdPost } from './surface-scenario.ts';
import { modelIs, openComposer, write } from './writer.ts';

const CARD = '[data-part="card"]';

/** How much of ours is moving. */
const moving = (tab: Tab) => tab.panel.run((roots) => roots.flatMap((root) => root.getAnimations()).length);

/** The dialog and the card, with the keyboard and for a screen reader; one surface is enough. */
export function writerJourney(name: BrowserName, tab: () => Tab): void {
  const [surface] = x.surfaces;
  if (!surface) throw new Error('There is no practice page.');

  dialogByKeyboardScenario(surface, tab);

  const openCard = async () => {
    await openComposer(tab(), surface);
    await write(tab(), surface, FOUND.text);
    await badgeCounts(tab(), FOUND.words.length);
    await tab().panel.click('[data-part="badge"]');
    await tab().panel.waitFor(CARD);
  };

  test('the badge opens the card, a fix is made from it, and writing goes on', async () => {
    await openCard();
    await eventually(async () => (await tab().panel.texts(`${CARD} [data-part="account"]`)).join()).toContain(
      'iestādes vārdā',
    );
    await tab().panel.click(`${CARD} [data-finding="legal/glossary"] .kv-fix`);
    await modelIs(tab(), FOUND.fixed);
    await tab().panel.waitForNone(CARD);
    await badgeCounts(tab(), 1);
  });

  // axe-core judges the page, not the browser: once is enough.
  if (name !== 'chromium') return;

  test('axe-core finds nothing in badge, card and dialog', async () => {
    await openCard();
    // What is still fading in is taken for pale.
    await eventually(() => moving(tab())).toBe(0);
    expect(await ownViolations(tab())).toEqual([]);
    await holdPost(tab(), surface);
    await eventually(() => moving(tab())).toBe(0);
    expect(await ownViolations(tab())).toEqual([]);
  });
}

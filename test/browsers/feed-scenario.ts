import { expect, test } from 'vitest';
import { x } from '../sites/x/site.ts';
import type { Tab } from './driver.ts';
import { ownWorld } from './own-world.ts';
import { badgeBecomes } from './seen.ts';
import { openComposer, write } from './writer.ts';

const ENTRIES = 5_000;
const OBSERVERS = ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver'];

/** Fills the page with a long feed, as scrolling does: entries come one after the other. */
export function fillFeed(entries: number): void {
  for (let entry = 0; entry < entries; entry++) {
    const article = document.createElement('article');
    article.dataset.testid = 'tweet';
    article.append(document.createElement('a'), document.createElement('div'), document.createElement('button'));
    article.querySelector('button')?.append('Like');
    document.body.append(article);
  }
}

/** How many observers of ours live in a page, by class. Only Chromium's debugger can tell. */
export async function ourObservers(tab: Tab): Promise<Record<string, number>> {
  const world = await ownWorld(tab);
  const counts: [string, number][] = [];
  for (const name of OBSERVERS) counts.push([name, await world.living(name)]);
  return Object.fromEntries(counts);
}

/** A person who only reads is left alone. */
export function feedScenario(tab: () => Tab): void {
  test('on a feed of 5,000 entries nothing of ours watches, until somebody writes', async () => {
    const [surface] = x.surfaces;
    if (!surface) throw new Error('X has no surface');
    await tab().open(surface.address);
    await tab().run(fillFeed, ENTRIES);
    await tab().click('article button');
    const { MutationObserver: ofChanges = 0, ...others } = await ourObservers(tab());
    expect(Object.values(others)).toEqual(OBSERVERS.slice(1).map(() => 0));
    // The one hears only of a document that is made anew; nobody else holds it, so the debugger may not find it.
    expect(ofChanges).toBeLessThanOrEqual(1);

    await openComposer(tab(), surface);
    await write(tab(), surface, 'Labrīt! Šodien ezers ir rāms.');
    await badgeBecomes(tab(), 'fine');
    expect((await ourObservers(tab())).MutationObserver).toBeGreaterThan(1);
  });
}

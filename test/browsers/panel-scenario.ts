import { expect, test } from 'vitest';
import type { Surface } from '../sites/surface.ts';
import { x } from '../sites/x/site.ts';
import { ownViolations } from './axe.ts';
import { accessibilityTree } from './chromium.ts';
import type { Tab } from './driver.ts';
import type { BrowserName } from './find-browser.ts';
import { DIALOG, dialogSeen } from './seen.ts';
import { FOUND, holdPost, published } from './surface-scenario.ts';
import { modelIs } from './writer.ts';

/** Which button of the dialog has the focus. */
const focusedAction = (tab: Tab) =>
  tab.panel.run((roots) => (roots[0]?.activeElement as HTMLElement | null)?.dataset.action ?? null);

/** Held by a key, answered by Tab and Enter. */
export function dialogByKeyboardScenario(surface: Surface, tab: () => Tab): void {
  test('the keyboard alone is enough, and the page hears none of its keys', async () => {
    await holdPost(tab(), surface, 'Control+Enter');
    await tab().run(() => {
      for (const type of ['keydown', 'keypress', 'keyup'])
        window.addEventListener(type, () => document.body.setAttribute('data-heard', type), true);
    });
    const reached: (string | null)[] = [];
    while (reached.at(-1) !== 'publish' && reached.length < 40) {
      await tab().press('Tab');
      reached.push(await focusedAction(tab()));
    }
    expect(reached.at(-1)).toBe('publish');
    await tab().press('Enter');
    await modelIs(tab(), '');
    expect(await published(tab())).toEqual([FOUND.text]);
    expect(await tab().run(() => document.body.getAttribute('data-heard'))).toBeNull();
  });
}

/** What everybody needs of the dialog, whatever they read and press with; one surface is enough. */
export function panelScenario(name: BrowserName, tab: () => Tab): void {
  const [surface] = x.surfaces;
  if (!surface) throw new Error('There is no practice page.');

  dialogByKeyboardScenario(surface, tab);

  // axe-core judges the page, not the browser, and only Chromium shows its accessibility tree: once is enough.
  if (name !== 'chromium') return;

  test('a screen reader is told the question, what was found and every button', async () => {
    await holdPost(tab(), surface);
    const { title, findings, actions } = await dialogSeen(tab());
    const tree = await accessibilityTree(tab());
    const named = (role: string) => tree.filter((node) => node.role === role).map((node) => node.name);
    expect(named('dialog')).toContain(title);
    expect(named('heading')).toEqual(expect.arrayContaining([title, ...findings.map(({ message }) => message)]));
    expect(named('button')).toEqual(expect.arrayContaining(actions));
  });

  test.each(['light', 'dark'] as const)('axe-core finds nothing in badge and dialog, %s', async (scheme) => {
    await tab().scheme(scheme);
    await holdPost(tab(), surface);
    expect(await ownViolations(tab())).toEqual([]);
    await tab().press('Escape');
    await tab().panel.waitForNone(DIALOG);
    expect(await ownViolations(tab())).toEqual([]);
    await tab().scheme('light');
  });
}

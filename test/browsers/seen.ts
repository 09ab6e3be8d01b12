import type { Surface } from '../sites/surface.ts';
import type { Tab } from './driver.ts';

const BADGE = '[data-part="badge"]';
export const DIALOG = 'dialog[data-part="dialog"]';
/** In its first half second the dialog takes no presses, because they may have been meant for the page. */
export const READY = `${DIALOG}:has([data-ready="true"])`;
/** The buttons of the dialog, by what they do. */
export const button = (action: 'fix' | 'publish' | 'back') => `${DIALOG} [data-action="${action}"]`;

/** One finding as the dialog shows it. */
export interface FindingSeen {
  check: string;
  message: string;
  why: string;
  fixes: string[];
}

/** What the writer can see of ours beside the composer. */
export async function badgeSeen(tab: Tab): Promise<{ state: string; count: number; spoken: string } | undefined> {
  const state = await tab.panel.attribute(BADGE, 'data-state');
  if (state === undefined) return undefined;
  return {
    state,
    count: Number((await tab.panel.attribute(BADGE, 'data-count')) ?? 0),
    spoken: (await tab.panel.attribute(BADGE, 'aria-label')) ?? '',
  };
}

/** Waits until the badge shows one of these states. */
export async function badgeBecomes(tab: Tab, ...states: string[]): Promise<void> {
  await tab.panel.waitFor(states.map((state) => `${BADGE}[data-state="${state}"]`).join(', '));
}

/**
 * Waits until so many findings are counted. A text of several lines is checked while it is still being put in, so
 * that there are findings is not enough to know that all of it was read.
 */
export async function badgeCounts(tab: Tab, count: number): Promise<void> {
  await tab.panel.waitFor(`${BADGE}[data-count="${count}"]`).catch(async (problem: Error) => {
    throw new Error(`${problem.message}; seen instead: ${JSON.stringify(await badgeSeen(tab))}`);
  });
}

/** The words that are underlined: by ranges in the page's editor, by boxes of ours over a text field. */
export async function underlinedWords(tab: Tab, marks: Surface['marks']): Promise<string[]> {
  if (marks === 'boxes') return tab.panel.texts('[data-part="mark"]');
  return tab.run(() =>
    [...CSS.highlights].flatMap(([name, ranges]) =>
      name.startsWith('ka-varda') ? [...ranges].map((range) => range.toString()) : [],
    ),
  );
}

/** Whether ranges that are marked are drawn where they stand; style sheets do not reach everywhere in a page. */
export const areDrawn = (tab: Tab): Promise<boolean> =>
  tab.run(() =>
    [...CSS.highlights].every(([name, ranges]) =>
      [...ranges].every(({ startContainer }) => {
        const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
        const style = element && getComputedStyle(element, `::highlight(${name})`);
        return style?.textDecorationLine === 'underline';
      }),
    ),
  );

/** The open dialog as a person reads it. */
export async function dialogSeen(tab: Tab): Promise<{ title: string; findings: FindingSeen[]; actions: string[] }> {
  await tab.panel.waitFor(DIALOG);
  return tab.panel.run((roots, dialog) => {
    const shown = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(dialog)])[0];
    const textOf = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';
    const all = (selector: string, inside = shown) => [...(inside?.querySelectorAll<HTMLElement>(selector) ?? [])];
    return {
      title: textOf(shown?.querySelector('h2')),
      findings: all('[data-finding]').map((finding) => ({
        check: finding.dataset.finding ?? '',
        message: textOf(finding.querySelector('h3')),
        why: textOf(finding.querySelector('.kv-finding-why')),
        fixes: all('.kv-fix', finding).map(textOf),
      })),
      actions: all('[data-action]').map(textOf),
    };
  }, DIALOG);
}

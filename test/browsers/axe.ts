import axe, { type AxeResults } from 'axe-core';
import type { Tab } from './driver.ts';

/**
 * Runs axe-core on a page, or on what a selector names in it, and answers one line a violation: rule, element, what is
 * wrong. Our pages allow no foreign script, so axe travels inside the work itself, which the debugger runs.
 */
export const accessibilityViolations = async (tab: Tab, within = 'html'): Promise<string[]> =>
  linesOf(await tab.run(axeOn(within)));

/**
 * The same for all that is shown of ours beside the page's own: in the closed roots, and in a frame of ours where
 * something is shown in one. axe-core looks into open roots only: for it, and in this tab only, ours are open.
 */
export async function ownViolations(tab: Tab): Promise<string[]> {
  const inFrame = await tab.panel.inFrame(axeOn('#root')).catch(async (problem) => {
    // A frame in which axe works answers nobody: on a busy machine it is given up, and the closed root shows the same.
    if (!/Target closed|detached/u.test(String(problem))) throw problem;
    await tab.panel.waitFor('dialog');
  });
  await tab.panel.run((roots) => {
    for (const root of roots) if (root.host) Object.defineProperty(root.host, 'shadowRoot', { value: root });
  });
  return [...(await accessibilityViolations(tab, 'ka-varda')), ...(inFrame ? linesOf(inFrame) : [])];
}

const axeOn = (within: string) =>
  Object.assign(() => Promise.resolve<AxeResults | undefined>(undefined), {
    toString: () =>
      `async () => { ${axe.source}; return axe.run(${JSON.stringify(within)}, { resultTypes: ['violations'], iframes: false }); }`,
  });

function linesOf(results: AxeResults | undefined): string[] {
  if (!results) throw new Error('axe-core gave no answer.');
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

import axe, { type AxeResults } from 'axe-core';
import type { Tab } from './driver.ts';

/**
 * Runs axe-core on a page, or on what a selector names in it, and answers one line a fault: rule, element, what is wrong. Our pages allow no foreign
 * script, so axe travels inside the work itself, which the debugger runs.
 */
export async function accessibilityFaults(tab: Tab, within = 'html'): Promise<string[]> {
  const work = Object.assign(() => Promise.resolve<AxeResults | undefined>(undefined), {
    toString: () =>
      `async () => { ${axe.source}; return axe.run(${JSON.stringify(within)}, { resultTypes: ['violations'] }); }`,
  });
  const results = await tab.run(work);
  if (!results) throw new Error('axe-core gave no answer.');
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

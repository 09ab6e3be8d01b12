import type { Tab } from '../browsers/driver.ts';
import { ownWorld } from '../browsers/own-world.ts';
import { modelIs } from '../browsers/writer.ts';
import type { Surface } from '../sites/surface.ts';
import { type OwnWork, traced } from './trace.ts';

/**
 * Notes, in our own world, when the composer is first focused and when the badge first shows a result. The badge is in
 * a closed root, so the root is watched from where it is made.
 */
const STOPWATCH = `(() => {
  const times = (globalThis.kaVardaTimes = {});
  addEventListener('focusin', () => { times.focus ??= performance.now(); }, true);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    const look = () => { if (root.querySelector('[data-part="badge"][data-state]')) times.result ??= performance.now(); };
    new MutationObserver(look).observe(root, { childList: true, subtree: true, attributes: true });
    return root;
  };
})()`;

/** Somebody comes to a composer and has a text in it at once. @returns milliseconds to the result, and our work until then */
export async function firstResult(tab: Tab, surface: Surface, text: string): Promise<{ after: number; work: OwnWork }> {
  await tab.open(surface.address);
  const world = await ownWorld(tab);
  await world.run(STOPWATCH);
  let after = 0;
  const work = await traced(tab, async () => {
    await tab.click(surface.editor);
    await tab.insertText(text, surface.newline);
    await modelIs(tab, surface.prefilled + text);
    after = Number(
      await world.run(`new Promise((resolve) => {
        const look = () => {
          const { focus, result } = globalThis.kaVardaTimes;
          if (result) resolve(result - focus); else setTimeout(look, 5);
        };
        look();
      })`),
    );
    // What is made ready afterwards belongs to the cost, too: until nothing of ours is left to run.
    await world.run('new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 1500)))');
  });
  return { after, work };
}

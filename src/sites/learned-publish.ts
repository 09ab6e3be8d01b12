import { findAll } from './dom.ts';
import { isAsleep, isShown } from './tree.ts';

/**
 * Finds the publish control where its label changes with the language (SITES.md 1.4): of the controls that slept
 * while the text was empty, the last one that is awake now. Roots and controls are held weakly.
 */
const asleepWhenEmpty = new WeakMap<Element, Set<Element>>();

export const CONTROLS = 'button, [role="button"], input[type="submit"]';

const controlsOf = (root: Element): HTMLElement[] =>
  findAll(root, CONTROLS).filter(
    (control) => !control.hasAttribute('aria-haspopup') && !control.isContentEditable && isShown(control),
  );

/** To be called while the composer is empty: remembers which controls sleep. */
export function rememberAsleep(root: Element): void {
  asleepWhenEmpty.set(root, new Set(controlsOf(root).filter(isAsleep)));
}

/** The control that publishes, as far as it can be told: learned, or else the last one that says its name in text. */
export function learnedPublish(root: Element): HTMLElement | undefined {
  const awake = controlsOf(root).filter((control) => !isAsleep(control));
  const slept = asleepWhenEmpty.get(root);
  const woken = awake.filter((control) => slept?.has(control));
  return woken.at(-1) ?? awake.filter(saysItsName).at(-1);
}

/** Text only: toolbar buttons of a composer are icons. */
const saysItsName = (control: Element): boolean =>
  (control.textContent ?? '').trim() !== '' && !control.querySelector('svg, img, i');

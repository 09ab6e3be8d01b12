import { findAll, matches, wordsIn } from './dom.ts';
import type { Surface } from './site.ts';
import { isAsleep, isShown } from './tree.ts';

/** Controls that slept while the text of their composer was empty. */
const slept = new WeakSet<Element>();

export const CONTROLS = 'button, [role="button"], input[type="submit"]';

const controlsOf = (root: Element): HTMLElement[] =>
  findAll(root, CONTROLS).filter(
    (control) => !control.hasAttribute('aria-haspopup') && !control.isContentEditable && isShown(control),
  );

/** To be called while the composer is empty: remembers which controls sleep. */
export function rememberAsleep(root: Element): void {
  for (const control of controlsOf(root)) if (isAsleep(control)) slept.add(control);
}

/**
 * Finds the publish control where its label changes with the language: of the controls that slept while the text was
 * empty, the last one that is awake now; else one with a name that is known; else the last one that says its name in text.
 */
export function learnedPublish(root: Element, { learnsPublish, isCalled }: Surface): HTMLElement | undefined {
  if (!learnsPublish) return undefined;
  const controls = controlsOf(root);
  const awake = controls.filter((control) => !isAsleep(control));
  const woken = awake.filter((control) => slept.has(control));
  if (typeof learnsPublish === 'function') return learnsPublish(woken);
  return woken.at(-1) ?? (isCalled && controls.findLast(isCalled)) ?? awake.findLast(saysItsName);
}

/** Whether a control that says that it sleeps is the one that would publish: some sites act on it all the same. */
export const isAsleepStill = (control: Element, { learnsPublish }: Surface): boolean =>
  slept.has(control) &&
  isAsleep(control as HTMLElement) &&
  (typeof learnsPublish === 'function' ? learnsPublish([control as HTMLElement]) === control : saysItsName(control));

/** Text only: toolbar buttons of a composer are icons. */
const saysItsName = (control: Element): boolean =>
  (control.textContent ?? '').trim() !== '' && !control.querySelector('svg, img, i');

/** Of the controls that woke, the one that matches and says something, where it is the only one. */
export const onlyOne =
  (selector: string) =>
  (woken: HTMLElement[]): HTMLElement | undefined => {
    const [only, ...others] = woken.filter((control) => matches(control, selector) && wordsIn(control).trim());
    return others.length > 0 ? undefined : only;
  };

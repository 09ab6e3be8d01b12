import { foundAgain, publishIn } from '../../sites/composer.ts';
import type { Surface } from '../../sites/site.ts';
import { buttonOf, isAsleep, isCovered, isShown } from '../../sites/tree.ts';
import { readAgain, type Writing } from '../writing.ts';

/** A press that was repeated: on which control, if it was one, and what that said then. */
export interface Repeated {
  control?: HTMLElement;
  said?: string | null;
}

/**
 * Repeats the site's own publish action, once. The control is looked for again, because sites move and redraw it;
 * one that sleeps is left alone.
 * @returns `undefined` where nothing could be repeated
 */
export function repeatPublish({ composer }: Writing, pressed: Element | undefined): Repeated | undefined {
  const now = foundAgain(composer);
  if (!now) return undefined;
  const same = pressed instanceof HTMLElement && isShown(pressed) ? pressed : undefined;
  const control = same ?? publishIn(now);
  if (control) {
    if (isAsleep(control)) return undefined;
    const said = control.textContent;
    press(buttonOf(control), now.surface.actsOn);
    return { control, said };
  }
  const key = now.surface.keys[0];
  if (!key) return undefined;
  now.editable.focus();
  const init = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, bubbles: true, cancelable: true, composed: true };
  now.editable.dispatchEvent(
    new KeyboardEvent('keydown', { ...init, ctrlKey: key === 'Ctrl+Enter', metaKey: key === 'Meta+Enter' }),
  );
  return {};
}

function press(button: HTMLElement, actsOn: Surface['actsOn']): void {
  const about = { bubbles: true, cancelable: true, composed: true };
  if (actsOn === 'mousedown') {
    button.dispatchEvent(new PointerEvent('pointerdown', about));
    button.dispatchEvent(new MouseEvent('mousedown', about));
    button.dispatchEvent(new PointerEvent('pointerup', about));
    button.dispatchEvent(new MouseEvent('mouseup', about));
  }
  button.click();
}

/**
 * Whether the site has taken the action: the text went, changed or closed, its control fell asleep or says something
 * else, or a further question of the site lies over it.
 */
export function isTaken(writing: Writing, { control, said }: Repeated): boolean {
  const now = readAgain(writing);
  if (!now || !isShown(now.composer.editable)) return true;
  if (control && (!control.isConnected || isAsleep(control) || isCovered(control) || control.textContent !== said))
    return true;
  return now.key !== writing.key;
}

/** Whether the composer is done with the text: emptied or closed. A further stage of it still stands where it stood. */
export function isOver(writing: Writing): boolean {
  const now = readAgain(writing);
  if (now) return now.key !== writing.key;
  const { bounds } = writing.composer;
  // In a further stage no text is on screen; another text in its place is the next post.
  return !bounds.isConnected || foundAgain(writing.composer, (one) => one.bounds === bounds) !== undefined;
}

/** How often it is looked, in milliseconds: soon at first, and less and less often. */
const FIRST_STEP = 75;
const LONGEST_STEP = 1000;

/** What a person begins the next post with. By then it must be known that the last one is over. */
const BEGINNINGS = ['pointerdown', 'keydown', 'input'];

/** Looks again and again; `false` where it did not come true within `patience`, in milliseconds. */
export async function comesTrue(test: () => boolean, patience: number, signal: AbortSignal): Promise<boolean> {
  for (let waited = 0, step = FIRST_STEP; waited <= patience && !signal.aborted; waited += step) {
    if (test()) return true;
    step = Math.min(waited / 4 + FIRST_STEP, LONGEST_STEP);
    const looked = new AbortController();
    await new Promise<unknown>((resolve) => {
      setTimeout(resolve, step);
      for (const type of BEGINNINGS) window.addEventListener(type, resolve, { capture: true, signal: looked.signal });
    });
    looked.abort();
  }
  return test();
}

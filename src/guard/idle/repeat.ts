import { foundAgain, publishIn } from '../../sites/composer.ts';
import type { Surface } from '../../sites/site.ts';
import { buttonOf, isAsleep, isCovered, isShown } from '../../sites/tree.ts';
import { readWriting, type Writing } from '../writing.ts';

/**
 * Repeats the site's own publish action, once. The control is looked for again, because sites move and redraw it;
 * one that sleeps is left alone.
 * @returns the control that was pressed, `true` where keys were, `false` where nothing could be repeated
 */
export function repeatPublish({ composer }: Writing, pressed: Element | undefined): HTMLElement | boolean {
  const now = foundAgain(composer);
  if (!now) return false;
  const same = pressed instanceof HTMLElement && isShown(pressed) ? pressed : undefined;
  const control = same ?? publishIn(now);
  if (control) {
    if (isAsleep(control)) return false;
    press(buttonOf(control), now.surface.actsOn);
    return control;
  }
  const key = now.surface.keys[0];
  if (!key) return false;
  now.editable.focus();
  const init = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, bubbles: true, cancelable: true, composed: true };
  now.editable.dispatchEvent(
    new KeyboardEvent('keydown', { ...init, ctrlKey: key === 'Ctrl+Enter', metaKey: key === 'Meta+Enter' }),
  );
  return true;
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

const STEP = 75;

/**
 * Whether the site has taken the action: the text went, changed or closed, its control fell asleep, or a further
 * question of the site lies over it.
 */
function isTaken(writing: Writing, control: HTMLElement | boolean): boolean {
  const now = foundAgain(writing.composer);
  if (!now || !isShown(now.editable)) return true;
  if (control instanceof HTMLElement && (!control.isConnected || isAsleep(control) || isCovered(control))) return true;
  return readWriting(now).key !== writing.key;
}

/** Waits until the site has taken the action; `false` where it shows nothing within `patience`, in milliseconds. */
export async function wasTaken(
  writing: Writing,
  control: HTMLElement | boolean,
  patience: number,
  signal: AbortSignal,
): Promise<boolean> {
  for (let waited = 0; waited <= patience && !signal.aborted; waited += STEP) {
    if (isTaken(writing, control)) return true;
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
  return isTaken(writing, control);
}

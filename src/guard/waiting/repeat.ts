import { foundAgain, publishIn } from '../../sites/composer.ts';
import type { Surface } from '../../sites/site.ts';
import { buttonOf, isAsleep, isDisabled, isShown } from '../../sites/tree.ts';
import type { Writing } from '../text-in-hand.ts';
import type { Press } from './press.ts';
import type { Held } from './publish-key.ts';

/**
 * Repeats the site's own publish action, once. The control is looked for again, because sites move and redraw it;
 * one that has fallen asleep is left alone.
 * @param how the press that was held
 * @param begin called before anything is pressed
 * @returns whether anything could be repeated
 */
export function repeatPublish(
  writing: Writing,
  pressed: Element | undefined,
  how: Press | undefined,
  begin: (control: HTMLElement | undefined) => void,
): boolean {
  const now = foundAgain(writing.composer);
  if (!now) return false;
  const same = pressed instanceof HTMLElement && isShown(pressed) ? pressed : undefined;
  const control = how?.key && isAnother(how.key) ? undefined : (same ?? publishIn(now));
  if (control) {
    if (isDisabled(control) || (isAsleep(control) && !how?.asleep)) return false;
    begin(control);
    press(buttonOf(control), now.surface.actsOn);
    return true;
  }
  const key = how?.key ?? heldFor(now.surface);
  if (!key) return false;
  begin(publishIn(now));
  now.editable.focus();
  const init = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, bubbles: true, cancelable: true, composed: true };
  now.editable.dispatchEvent(new KeyboardEvent('keydown', { ...init, ...key }));
  return true;
}

/** Alt makes it another action (glitch-soc posts to its second audience), which the control does not stand for. */
const isAnother = ({ altKey, ctrlKey, metaKey }: Held): boolean => altKey && !ctrlKey && !metaKey;

const heldFor = ({ keys: [key] }: Surface): Held | undefined =>
  key && { ctrlKey: key === 'Ctrl+Enter', metaKey: key === 'Meta+Enter', altKey: key === 'Alt+Enter', shiftKey: false };

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

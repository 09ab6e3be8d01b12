import { findAll, holds, matches } from '../dom.ts';
import { CONTROLS } from '../learned-publish.ts';
import { isShown, parentOf, upwards } from '../tree.ts';
import { isBeside } from './beside.ts';
import { sayingOf } from './labels.ts';
import { type Level, submits } from './told.ts';

/** What a post could be written in. */
export const TEXT = 'textarea:not([readonly]), [contenteditable]:not([contenteditable="false"], [contenteditable] *)';
/** What belongs together: a form is sent whole, where it has a control for that. */
export const BOUNDS = ['form:has(button, [role="button"], [type="submit"])', 'dialog', '[role="dialog"]'];
/** A control further up belongs to something else. */
const LEVELS = 10;

const formOf = (one: Element): Element | undefined => upwards(one, (above) => matches(above, 'form'));

/** From a text upwards, to what it belongs to or to where its controls are another text's. */
export function levelsOf(editable: HTMLElement): Level[] {
  const form = formOf(editable);
  const levels: Level[] = [];
  for (let near = parentOf(editable); near && levels.length < LEVELS && !matches(near, 'body'); near = parentOf(near)) {
    const controls = findAll(near, CONTROLS)
      .filter(isShown)
      .map((control) => ({ control, saying: sayingOf(control) }));
    const others = findAll(near, TEXT).filter(
      (text) => !holds(editable, text) && !holds(text, editable) && isShown(text) && !isBeside(text),
    );
    /** Whether something holds both this control and another text, and not this one. */
    const isNearer = (control: Element) =>
      upwards(control, (above) => holds(above, editable) || others.some((other) => holds(above, other)));
    const own = controls.filter((told) => {
      const nearest = isNearer(told.control);
      // What a form submits are all texts in it.
      return !nearest || holds(nearest, editable) || (form && formOf(told.control) === form && submits(told));
    });
    if (controls.length > 0 && own.length === 0) break;
    levels.push({ near, own });
    if (matches(near, BOUNDS.join())) break;
  }
  return levels;
}

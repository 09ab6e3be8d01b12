import type { Site } from '../../sites/site.ts';
import { listen } from '../listen.ts';
import type { Gate } from './gate.ts';
import type { Person } from './person.ts';
import { type Press, pressOf } from './press.ts';
import { isEnter } from './publish-key.ts';

/**
 * All events of a press. The final ones are `click`, `keydown` and `submit`; some sites act on an earlier one, or on
 * what follows when a key comes up.
 */
const EVENTS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keypress', 'keyup', 'submit'];
const TOUCHES = ['touchstart', 'touchend'];

/**
 * Catches presses that publish, before the page sees them: a capture listener on `window`, there since
 * `document_start`, comes before every listener of the page (src/platform/README.md, Events). Whatever fails here, the
 * press goes on.
 */
export function holdPresses(site: () => Site | undefined, gate: Gate, person: Person, signal: AbortSignal): void {
  /** Keys whose way down was a press: only their way up is part of one. */
  const down = new Set<string>();
  const isStray = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.type === 'keydown') return false;
    const was = event.type === 'keyup' ? down.delete(event.code) : down.has(event.code);
    return !was;
  };
  const caught = (event: Event) => {
    hearInside(event);
    let press: Press | undefined;
    let stopped = false;
    try {
      if (isStray(event)) return;
      const at = site();
      press = at && pressOf(event, at, person.did(event), gate.isPickerOpen);
      if (!press) return;
      if (event instanceof KeyboardEvent && event.type === 'keydown') down.add(event.code);
      if (!gate.holds(press)) {
        if (press.done) gate.passed(press);
        return;
      }
      stop(event);
      stopped = true;
      if (press.final) gate.held(press);
    } catch {
      if (press?.final || mayBePress(event)) gate.broke(stopped ? press : undefined);
    }
  };
  /** A submission does not leave a shadow root: it is heard in every one that a person has come into. */
  const hearInside = (event: Event) => {
    for (const node of event.composedPath()) {
      if (!(node instanceof ShadowRoot)) continue;
      for (const heard of [person.note, caught]) node.addEventListener('submit', heard, { capture: true, signal });
    }
  };
  listen(EVENTS, caught, { signal });
  // Touches are only kept from the page; a passive listener does not slow scrolling down.
  listen(TOUCHES, caught, { signal, passive: true });
}

/**
 * `stopPropagation` would leave other listeners on `window` (src/platform/README.md, Events). A cancelled touch would
 * bring no click.
 */
function stop(event: Event): void {
  event.stopImmediatePropagation();
  if (!event.type.startsWith('touch')) event.preventDefault();
}

/** What publishes on some site, where reading it has failed. */
const mayBePress = (event: Event): boolean =>
  event.type === 'click' ||
  event.type === 'submit' ||
  (event instanceof KeyboardEvent && event.type === 'keydown' && isEnter(event) && !event.shiftKey);

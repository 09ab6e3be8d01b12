import type { Site } from '../../sites/site.ts';
import { listen } from '../listen.ts';
import type { Gate } from './gate.ts';
import { type Press, pressOf } from './press.ts';

/** All events of a press. The final ones are `click`, `keydown` and `submit`; some sites act on an earlier one. */
const EVENTS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'submit'];
const TOUCHES = ['touchstart', 'touchend'];

/**
 * Catches presses that publish, before the page sees them: a capture listener on `window`, there since
 * `document_start`, comes before every listener of the page (FACTS.md). Whatever fails here, the press goes on.
 */
export function holdPresses(site: () => Site | undefined, gate: Gate, signal: AbortSignal): void {
  const caught = (event: Event) => {
    hearInside(event);
    let press: Press | undefined;
    let stopped = false;
    try {
      const at = site();
      press = at && pressOf(event, at);
      if (!press || !gate.holds(press)) return;
      stop(event);
      stopped = true;
      if (press.final) gate.held(press);
    } catch {
      if (press?.final || event.type === 'click') gate.broke(stopped ? press : undefined);
    }
  };
  /** A submission does not leave a shadow root: it is heard in every one that a person has come into. */
  const hearInside = (event: Event) => {
    for (const node of event.composedPath()) {
      if (node instanceof ShadowRoot) node.addEventListener('submit', caught, { capture: true, signal });
    }
  };
  listen(EVENTS, caught, { signal });
  // Touches are only kept from the page; a passive listener does not slow scrolling down.
  listen(TOUCHES, caught, { signal, passive: true });
}

/** `stopPropagation` would leave other listeners on `window` (FACTS.md). A cancelled touch would bring no click. */
function stop(event: Event): void {
  event.stopImmediatePropagation();
  if (!event.type.startsWith('touch')) event.preventDefault();
}

import { HOST } from '../../ui/panel/host.ts';
import { listen } from '../listen.ts';

/**
 * Keeps keys pressed in our own dialog from the page: its shortcuts and focus traps would act on them. Nothing in
 * the dialog listens to keys, so they can be stopped here already; moving, pressing and Escape are the browser's own.
 * A key held down since before the dialog came up must not press a button; one that closed the dialog comes up in
 * the page again, and some sites act on that.
 */
export function keepOwnKeys(signal: AbortSignal): void {
  const down = new Set<string>();
  const keep = (event: KeyboardEvent) => {
    const isOurs = event.target instanceof Element && event.target.localName === HOST;
    const wasOurs = event.type === 'keyup' && down.delete(event.code);
    if (!isOurs && !wasOurs) return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown') down.add(event.code);
    if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
  };
  listen(['keydown', 'keypress', 'keyup'], keep, { signal });
}

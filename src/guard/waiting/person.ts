import { listen } from '../listen.ts';

/** Tells what a person does from what a script of the page does in their name. */
export interface Person {
  /** Whether a person did this: the browser vouches for it, and no script was running when it came. */
  did: (event: Event) => boolean;
  /** To be called for an event that does not reach the window, before `did` is asked about it. */
  note: (event: Event) => void;
}

/**
 * The browser vouches for these also where a script has caused them: `requestSubmit`, `execCommand`, `focus`.
 * Between two listeners it runs what waits only where no script is running (measured in both browsers; Firefox has
 * one running whenever a key makes an input event, so there the key itself must tell).
 */
const CAUSED = ['submit', 'beforeinput', 'input', 'focusin'];

/** To be made before all other listeners. */
export function createPerson(signal: AbortSignal): Person {
  let noted: Event | undefined;
  let isQuiet = false;
  const note = (event: Event) => {
    noted = event;
    isQuiet = false;
    queueMicrotask(() => {
      isQuiet = true;
    });
  };
  listen(CAUSED, note, { signal });
  return {
    note,
    did: (event) => event.isTrusted && (!CAUSED.includes(event.type) || (event === noted && isQuiet)),
  };
}

const TOUCHES = ['keydown', 'pointerdown', 'compositionstart'];

/**
 * Tells whether the person has used the keyboard or the mouse since: then the caret is where they have put it, and
 * nobody else moves it. `end` stops listening.
 */
export function watchHands(): { used: () => boolean; end: () => void } {
  const listening = new AbortController();
  let used = false;
  const touched = (event: Event) => {
    used ||= event.isTrusted;
  };
  for (const type of TOUCHES) addEventListener(type, touched, { capture: true, signal: listening.signal });
  return { used: () => used, end: () => listening.abort() };
}

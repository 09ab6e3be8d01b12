/** What a person does at the keyboard and with the mouse while a text is being fixed. */
export interface UserInput {
  /** Whether the caret may be where the person has put it. */
  moved: () => boolean;
  /** Whether the text may have been changed too: with the mouse, or by an input method. */
  wrote: () => boolean;
  /** The letters typed so far, which are handed out once; a line break stands for Enter. */
  take: () => string;
  /** Lets keys through again. */
  end: () => void;
}

/** Keys that lead elsewhere and change nothing. */
const LEADS = /^(?:Arrow|Home|End|Page|Tab|Escape)/;

/**
 * Keeps letters back while a fix is being made: what is fixed is selected then, and a letter would take its place.
 * Other keys that change a text do nothing meanwhile. What an input method puts together cannot be kept.
 */
export function holdInput(): UserInput {
  const listening = new AbortController();
  let moved = false;
  let wrote = false;
  let typed = '';
  const touched = (event: Event) => {
    if (!event.isTrusted) return;
    const isKey = event instanceof KeyboardEvent;
    const isComposed = !isKey || event.isComposing || event.keyCode === 229 || event.key === 'Dead';
    if (isComposed || LEADS.test(event.key)) {
      moved = true;
      wrote ||= isComposed;
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    // With both Ctrl and Alt the third level of a Windows keyboard is meant, on which Latvian letters lie.
    if ((event.ctrlKey || event.metaKey) && !event.altKey) return;
    if (event.key === 'Enter') typed += '\n';
    else if ([...event.key].length === 1) typed += event.key;
  };
  for (const type of ['keydown', 'pointerdown', 'compositionstart']) {
    window.addEventListener(type, touched, { capture: true, signal: listening.signal });
  }
  return {
    moved: () => moved,
    wrote: () => wrote,
    take: () => {
      const taken = typed;
      typed = '';
      return taken;
    },
    end: () => listening.abort(),
  };
}

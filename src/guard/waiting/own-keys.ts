import { HOST } from '../../ui/panel/host.ts';
import { listen } from '../listen.ts';

/** What a page would hear of words that are typed, pasted or chosen in a field of ours. */
const WORDS = [
  'beforeinput',
  'input',
  'textInput',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'beforecopy',
  'beforecut',
  'beforepaste',
  'copy',
  'cut',
  'paste',
  'select',
  'selectstart',
  'selectionchange',
];

/** Out of the closed root they would reach the page (FAULTS 2.2); our own field is told in a way that stays inside. */
function keepWords(event: Event): void {
  // Where the caret is in our field, Chromium tells of it at the document.
  const at = event.target === document ? document.activeElement : event.target;
  if (!(at instanceof Element) || at.localName !== HOST) return;
  event.stopImmediatePropagation();
  if (event.type === 'input') globalThis.kaVardaTyped?.();
}

/**
 * Keeps keys pressed in our own dialog from the page: its shortcuts and focus traps would act on them. Nothing in
 * the dialog listens to keys, so they can be stopped here already; moving, pressing and Escape are the browser's own.
 * A key held down since before the dialog came up must not press a button; one that closed the dialog comes up in
 * the page again, and some sites act on that.
 */
export function keepOwnKeys(signal: AbortSignal): void {
  const down = new Set<string>();
  /** Went down in the page, while it has the focus. */
  const theirs = new Set<string>();
  const keep = (event: KeyboardEvent) => {
    // Keys in our frame are not heard here at all: one that is, is in the page because the page has drawn it there.
    const isOurs = (event.target instanceof Element && event.target.localName === HOST) || globalThis.kaVardaModal?.();
    const cameUp = event.type === 'keyup';
    const wentDownInFrame = cameUp && !theirs.delete(event.code) && event.isTrusted && globalThis.kaVardaModal;
    const wasOurs = (cameUp && down.delete(event.code)) || wentDownInFrame;
    if (event.type === 'keydown') (isOurs ? down : theirs).add(event.code);
    if (!isOurs && !wasOurs) return;
    event.stopImmediatePropagation();
    if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
  };
  listen(['blur'], ({ target, currentTarget }) => target === currentTarget && theirs.clear(), { signal });
  listen(['keydown', 'keypress', 'keyup'], keep, { signal });
  listen(WORDS, keepWords, { signal });
}

import type { PublishKey } from '../../sites/site.ts';
import { isShown } from '../../sites/tree.ts';

/** Enter as a key that may publish. With Shift or Alt it makes a line, and while a word is composed it ends the word. */
export function publishKeyOf(event: KeyboardEvent): PublishKey | undefined {
  // 229: the input method has the key, in browsers that end the composition before the event.
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return undefined;
  if (event.shiftKey || event.altKey) return undefined;
  if (event.ctrlKey) return 'Ctrl+Enter';
  return event.metaKey ? 'Meta+Enter' : 'Enter';
}

/** Whether Enter chooses from a list of people or tags at the moment and so does not publish. */
export function isPickerOpen(editable: Element, picker = '[role="listbox"]'): boolean {
  const box = editable.closest('[aria-expanded], [aria-activedescendant]');
  if (box?.getAttribute('aria-expanded') === 'true' || box?.getAttribute('aria-activedescendant')) return true;
  return [...document.querySelectorAll(`[role="listbox"], ${picker}`)].some(isShown);
}

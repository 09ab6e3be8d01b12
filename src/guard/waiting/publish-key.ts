import type { Surface } from '../../sites/site.ts';

/** What is held down beside Enter. */
export type Held = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether it is an Enter that sites can act on. 229: the input method keeps the key, and the word is not finished. */
export const isEnter = ({ key, keyCode }: KeyboardEvent): boolean =>
  keyCode !== 229 && (key === 'Enter' || keyCode === 13);

/** Nothing held: in an open list this Enter chooses. */
export const isBare = ({ ctrlKey, metaKey, altKey, shiftKey }: Held): boolean =>
  !(ctrlKey || metaKey || altKey || shiftKey);

/**
 * Whether Enter may publish with what is held beside it. Sites look at the one key that they want and not at the
 * others, so this is at least as wide as any of them; a key too many asks about a text with findings, and does nothing
 * to a clean one. Ctrl and Meta never write. Shift alone makes a line everywhere, and Alt where no site says otherwise.
 */
export function mayPublish({ ctrlKey, metaKey, altKey, shiftKey }: Held, { keys }: Surface): boolean {
  if (ctrlKey || metaKey) return true;
  if (altKey) return keys.includes('Alt+Enter') || keys.includes('Enter');
  return !shiftKey && keys.includes('Enter');
}

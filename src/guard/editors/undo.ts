import { isTextField } from '../../sites/text/read-text.ts';

const KEY = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, bubbles: true, cancelable: true, composed: true };
/** On a Mac editors answer to the other one. */
const MODIFIERS = [{ ctrlKey: true }, { metaKey: true }];

/**
 * Takes the last change of a text back, as the person's own key would. Editors with a model of their own answer to
 * the key; where none does, and in text fields, the browser undoes what it has done itself.
 */
export function undo(editable: HTMLElement): void {
  editable.focus();
  const isAnswered = (modifier: object) =>
    !editable.dispatchEvent(new KeyboardEvent('keydown', { ...KEY, ...modifier }));
  if (isTextField(editable) || !MODIFIERS.some(isAnswered)) document.execCommand('undo');
}

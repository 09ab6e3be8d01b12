import { insertTextIntoField } from 'text-field-edit';
import { isTextField } from '../../sites/text/read-text.ts';
import type { Replace } from './editor.ts';

/** `<textarea>` and `<input>`: the browser's own insertion keeps undo and fires the `input` that frameworks hear. */
export const replaceInTextField: Replace = async (editable, { start, end }, text) => {
  if (!isTextField(editable)) throw new Error('not a text field');
  editable.focus();
  editable.setSelectionRange(start, end);
  if (text === '') document.execCommand('delete');
  else insertTextIntoField(editable, text);
};

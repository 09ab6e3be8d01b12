import { insertTextIntoField } from 'text-field-edit';
import { isTextField } from '../../sites/text/read-text.ts';
import type { Editor } from './editor.ts';

/** `<textarea>` and `<input>`: the browser's own insertion keeps undo and fires the `input` that frameworks hear. */
export const textField: Editor = {
  replace: async (editable, { start, end }, words) => {
    if (!isTextField(editable)) throw new Error('not a text field');
    editable.focus();
    editable.setSelectionRange(start, end);
    if (words === '') document.execCommand('delete');
    else insertTextIntoField(editable, words);
  },
  breakLine: (editable, at) => textField.replace(editable, { start: at, end: at }, '\n'),
};

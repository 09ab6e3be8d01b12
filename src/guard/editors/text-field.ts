import { isTextField } from '../../sites/text/read-text.ts';
import { insert } from './command.ts';
import type { Editor } from './editor.ts';
import { hasFocus } from './selecting.ts';

/** `<textarea>` and `<input>`: the browser's own insertion keeps undo and fires the `input` that frameworks hear. */
export const textField: Editor = {
  replace: async (editable, { start, end }, words) => {
    if (!isTextField(editable)) throw new Error('not a text field');
    editable.focus();
    editable.setSelectionRange(start, end);
    // The site may take the focus elsewhere, and with it the words.
    if (!hasFocus(editable) || editable.selectionStart !== start || editable.selectionEnd !== end)
      throw new Error('the range cannot be selected');
    insert(words);
  },
  breakLine: (editable, at) => textField.replace(editable, { start: at, end: at }, '\n'),
};

import type { Replace } from './editor.ts';
import { select } from './selecting.ts';

/** Plain contenteditable, Quill 1 and ProseMirror: they follow what the browser itself does to the text. */
export const replaceInPlain: Replace = async (editable, range, text) => {
  await select(editable, range);
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
};

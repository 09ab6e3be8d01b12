import { insert } from './command.ts';
import type { Editor } from './editor.ts';
import { select } from './selecting.ts';

/** Plain contenteditable, Quill 1 and ProseMirror: they follow what the browser itself does to the text. */
export const plain: Editor = {
  replace: async (editable, range, words) => {
    await select(editable, range);
    insert(words);
  },
  breakLine: async (editable, at) => {
    await select(editable, { start: at, end: at });
    document.execCommand('insertParagraph');
  },
};

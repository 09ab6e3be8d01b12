/** The editors of private messages, as sites have them in their pages. */
export const LEXICAL = '<div contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="Ziņa"></div>';
export const DRAFT = '<div class="public-DraftEditor-content" contenteditable="true" role="textbox"></div>';
export const QUILL = '<div class="ql-editor" contenteditable="true" role="textbox"></div>';
export const TIPTAP = '<div class="tiptap ProseMirror" contenteditable="true" role="textbox"></div>';
export const AREA = '<textarea></textarea>';
export const SEND = '<button type="submit">Sūtīt</button>';

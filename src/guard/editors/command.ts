/** Puts words in the place of what is selected where the focus is, as if they were typed; none at all deletes. */
export const insert = (words: string): boolean =>
  words === '' ? document.execCommand('delete') : document.execCommand('insertText', false, words);

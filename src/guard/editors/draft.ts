import type { Replace } from './editor.ts';
import { pause, select } from './selecting.ts';

declare const FIREFOX: boolean;

/** Draft.js redraws a deletion before it can take an insertion in Chromium (measured: 30 ms). */
const REDRAW = 30;

/**
 * Draft.js. In Chromium inserting over several nodes (a hashtag and words) takes React's nodes away under it and
 * blanks the composer, so the words go first and the new ones come after; in Firefox exactly that leaves the
 * hashtag in the model, and inserting over them works (SITES.md 1.1).
 */
export const replaceInDraft: Replace = async (editable, range, text) => {
  await select(editable, range);
  const isEmptyRange = range.start === range.end;
  if (text === '' || (!FIREFOX && !isEmptyRange)) {
    document.execCommand('delete');
    await pause(REDRAW);
  }
  if (text !== '') document.execCommand('insertText', false, text);
};

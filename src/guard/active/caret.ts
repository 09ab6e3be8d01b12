import { foundAgain } from '../../sites/composer.ts';
import { isTextField, offsetAt, pointAt, readText } from '../../sites/text/read-text.ts';
import { selectionOf } from '../editors/selecting.ts';
import type { Writing } from '../writing.ts';

/** Where the caret stands: UTF-16 offsets in the text of one part. */
export interface Caret {
  part: number;
  start: number;
  end: number;
}

/** Remembers the caret of a composer; at the end of the text where it stands elsewhere. */
export function caretOf({ parts, composer }: Writing): Caret {
  const part = Math.max(
    0,
    parts.findIndex(({ editable }) => editable === composer.editable),
  );
  const { editable, read } = parts[part] ?? { editable: composer.editable, read: readText(composer.editable) };
  const last = read.text.length;
  if (isTextField(editable)) {
    return { part, start: editable.selectionStart ?? last, end: editable.selectionEnd ?? last };
  }
  const selection = selectionOf(editable);
  if (!selection?.anchorNode || !selection.focusNode) return { part, start: last, end: last };
  const anchor = offsetAt(read, { node: selection.anchorNode, offset: selection.anchorOffset });
  const focus = offsetAt(read, { node: selection.focusNode, offset: selection.focusOffset });
  return { part, start: anchor ?? last, end: focus ?? anchor ?? last };
}

/** Gives the composer the focus back, with the caret where it was. */
export function placeCaret(writing: Writing, { part, start, end }: Caret): void {
  const composer = foundAgain(writing.composer);
  if (!composer) return;
  const kept = writing.parts[part]?.editable;
  const editable = kept?.isConnected ? kept : composer.editable;
  editable.focus();
  if (isTextField(editable)) {
    editable.setSelectionRange(start, end);
    return;
  }
  const read = readText(editable);
  const from = pointAt(read, start, 'end');
  const to = pointAt(read, end, 'end');
  if (!from || !to) return;
  const selection = selectionOf(editable);
  // ProseMirror learns of a caret by the event alone, and one put where it stands already makes none (measured).
  selection?.removeAllRanges();
  selection?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

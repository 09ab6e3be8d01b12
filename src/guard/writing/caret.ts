import type { Fix } from '../../engine/types.ts';
import { fieldAtHand, foundAgain } from '../../sites/composer.ts';
import { isTextField, pointAt, readText } from '../../sites/text/read-text.ts';
import { selectedIn, selectionOf } from '../editors/selecting.ts';

import type { Writing } from '../text-in-hand.ts';
import { withoutOverlap } from './apply-fixes/fix-steps.ts';

/** Where the caret stands: UTF-16 offsets in the text of one part. */
export interface Caret {
  part: number;
  start: number;
  end: number;
}

/** Where the caret was when the focus left; some editors take it out of the page then (Draft.js, measured). */
const left = new WeakMap<Element, Omit<Caret, 'part'>>();

/** To be called while the focus is leaving an editable element, before the site hears of it. */
export function rememberCaret(editable: HTMLElement): void {
  const caret = isTextField(editable) ? undefined : selectedIn(editable, readText(editable));
  if (caret) left.set(editable, caret);
}

/** The caret of a composer: where it stands, or stood when the focus left, or else the end of the text. */
export function caretOf({ parts, composer }: Writing): Caret {
  const atHand = fieldAtHand(composer);
  const part = Math.max(
    0,
    parts.findIndex(({ editable }) => editable === atHand),
  );
  const { editable, read } = parts[part] ?? { editable: atHand, read: readText(atHand) };
  const last = read.text.length;
  if (isTextField(editable)) {
    return { part, start: editable.selectionStart ?? last, end: editable.selectionEnd ?? last };
  }
  const { start, end } = selectedIn(editable, read) ?? left.get(editable) ?? { start: last, end: last };
  return { part, start: Math.min(start, last), end: Math.min(end, last) };
}

/** Where a caret stands after fixes of its part: those before it move it, and inside one it goes to the end of that. */
export function movedCaret(caret: Caret, fixes: readonly Fix[]): Caret {
  const moved = (at: number) =>
    withoutOverlap(fixes).reduceRight((so, { start, end, text }) => {
      if (so <= start) return so;
      return so < end ? start + text.length : so + text.length - (end - start);
    }, at);
  return { ...caret, start: moved(caret.start), end: moved(caret.end) };
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

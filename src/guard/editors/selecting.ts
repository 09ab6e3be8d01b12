import type { Range } from '../../engine/types.ts';
import type { ReadText } from '../../sites/text/pieces.ts';
import { offsetAt, rangeIn, readText } from '../../sites/text/read-text.ts';
import { treeOf } from '../../sites/tree.ts';

/** After this long, in milliseconds, the selection is taken to be there already. */
const LONGEST = 150;
/** How often a range is selected again that an editor has given up for its old caret. */
const TRIES = 4;

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The selection of the document or of the open shadow root; Firefox knows only the document's. */
export function selectionOf(editable: Element): Selection | null {
  const root = editable.getRootNode();
  const own = root as unknown as { getSelection?: () => Selection | null };
  return (root instanceof ShadowRoot && own.getSelection?.()) || document.getSelection();
}

/** What is selected of an editor's text, from where it began to where it went; `undefined` where that is elsewhere. */
export function selectedIn(editable: Element, read: ReadText): Range | undefined {
  const selection = selectionOf(editable);
  const isInside = (node: Node | null | undefined): node is Node => editable.contains(node ?? null);
  if (!isInside(selection?.anchorNode) || !isInside(selection.focusNode)) return undefined;
  const anchor = offsetAt(read, { node: selection.anchorNode, offset: selection.anchorOffset });
  const focus = offsetAt(read, { node: selection.focusNode, offset: selection.focusOffset });
  return anchor === undefined ? undefined : { start: anchor, end: focus ?? anchor };
}

/** Whether keys typed now go into an editable element. */
export const hasFocus = (editable: Element): boolean => {
  const active = treeOf(editable).activeElement;
  if (!(active instanceof HTMLElement)) return false;
  return editable.contains(active) || (active.isContentEditable && active.contains(editable));
};

/**
 * Selects a range of an editor's text, waits until the editor has heard of it and sees that it stands: an editor that
 * has just got the focus may put its old caret back, and would then change the text there (ProseMirror under load).
 * The answer is to be used in the same task.
 * @throws where the range is not in the page, the text changes meanwhile or the editor selects something else
 */
export async function select(editable: HTMLElement, { start, end }: Range): Promise<StaticRangeInit> {
  const { text } = readText(editable);
  for (let tries = 0; tries < TRIES; tries++) {
    if (!hasFocus(editable)) editable.focus();
    const range = rangeIn(readText(editable), start, end);
    if (!range) break;
    await heard(() => {
      const { startContainer, startOffset, endContainer, endOffset } = range;
      selectionOf(editable)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    });
    const read = readText(editable);
    if (read.text !== text) break;
    const so = hasFocus(editable) ? selectedIn(editable, read) : undefined;
    // Editors make their nodes anew when they hear of a selection.
    const now = rangeIn(read, start, end);
    if (now && so && Math.min(so.start, so.end) === start && Math.max(so.start, so.end) === end) return now;
  }
  throw new Error('the range cannot be selected');
}

/** Selects, and resolves when the page has heard of it. */
async function heard(selecting: () => void): Promise<void> {
  const told = new Promise<void>((resolve) => {
    document.addEventListener('selectionchange', () => resolve(), { capture: true, once: true });
  });
  selecting();
  await Promise.race([told, pause(LONGEST)]);
  await pause(0);
}

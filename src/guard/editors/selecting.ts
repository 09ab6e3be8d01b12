import type { Range } from '../../engine/types.ts';
import { rangeIn, readText } from '../../sites/text/read-text.ts';

/** After this long, in milliseconds, the selection is taken to be there already. */
const LONGEST = 150;

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The selection of the document or of the open shadow root; Firefox knows only the document's. */
export function selectionOf(editable: Element): Selection | null {
  const root = editable.getRootNode();
  const own = root as unknown as { getSelection?: () => Selection | null };
  return (root instanceof ShadowRoot && own.getSelection?.()) || document.getSelection();
}

/**
 * Selects a range of an editor's text and waits until the editor has heard of it: without waiting it would
 * change the text at its old caret (SITES.md 1.1).
 * @throws where the range is not in the page
 */
export async function select(editable: HTMLElement, { start, end }: Range): Promise<StaticRangeInit> {
  editable.focus();
  const range = rangeIn(readText(editable), start, end);
  if (!range) throw new Error('the range is not in the editor');
  const heard = new Promise<void>((resolve) => {
    document.addEventListener('selectionchange', () => resolve(), { capture: true, once: true });
  });
  const { startContainer, startOffset, endContainer, endOffset } = range;
  selectionOf(editable)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  await Promise.race([heard, pause(LONGEST)]);
  await pause(0);
  return range;
}

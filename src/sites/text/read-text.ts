import { countBefore } from '../../engine/ranges.ts';
import { readBlocks } from './blocks.ts';
import type { Piece, ReadText } from './pieces.ts';

export interface Point {
  node: Node;
  offset: number;
}

export const isTextField = (element: Element): element is HTMLTextAreaElement | HTMLInputElement =>
  element.tagName === 'TEXTAREA' || element.tagName === 'INPUT';

/** The text that a person has written into an editable element or a text field. */
export const readText = (editable: Element): ReadText =>
  isTextField(editable) ? { text: editable.value, pieces: [] } : readBlocks(editable);

/**
 * The place in the page of a UTF-16 offset in the text. Where two nodes meet, `start` takes the beginning of
 * the later one and `end` the end of the earlier one, so that a range never reaches into a node that it has no part of.
 */
export function pointAt({ pieces }: ReadText, at: number, side: 'start' | 'end'): Point | undefined {
  const holds = ({ start, length }: Piece) =>
    side === 'start' ? at >= start && at < start + length : at > start && at <= start + length;
  // Pieces stand in the order of the text: those that touch the place are neighbours.
  let piece: Piece | undefined;
  for (let next = countBefore(pieces, ({ start, length }) => start + length < at); ; next++) {
    const touching = pieces[next];
    if (!touching || touching.start > at) break;
    piece ??= touching;
    if (!holds(touching)) continue;
    piece = touching;
    break;
  }
  if (!piece) return undefined;
  if (piece.node.nodeType === Node.TEXT_NODE) return { node: piece.node, offset: piece.offset + at - piece.start };
  return { node: piece.node, offset: piece.offset + (piece.length > 0 && at > piece.start ? 1 : 0) };
}

/**
 * The UTF-16 offset in the text of a place in the page. A place between nodes (a whole line that is chosen, a caret
 * beside a picture) is where the next stretch of text begins, or where the last one ends.
 */
export function offsetAt({ pieces }: ReadText, { node, offset }: Point): number | undefined {
  const isText = node.nodeType === Node.TEXT_NODE;
  const exact = pieces.find((candidate) => {
    const reach = isText ? candidate.length : 0;
    return candidate.node === node && offset >= candidate.offset && offset <= candidate.offset + reach;
  });
  if (exact) return exact.start + (isText ? offset - exact.offset : 0);
  const place = document.createRange();
  place.setStart(node, offset);
  const after = pieces.findIndex((piece) => place.comparePoint(piece.node, piece.offset) >= 0);
  const next = pieces[after];
  const last = pieces.at(after < 0 ? -1 : after - 1);
  // At the end of its line, and not at the beginning of the next.
  const isEnd = last && node.contains(last.node) && !(next && node.contains(next.node));
  return isEnd || !next ? last && last.start + last.length : next.start;
}

/** The range in the page of a range of the text. */
export function rangeIn(read: ReadText, start: number, end: number): StaticRangeInit | undefined {
  const from = pointAt(read, start, start === end ? 'end' : 'start');
  const to = start === end ? from : pointAt(read, end, 'end');
  if (!from || !to) return undefined;
  return { startContainer: from.node, startOffset: from.offset, endContainer: to.node, endOffset: to.offset };
}

import { find, findAll } from './dom.ts';
import type { Clue, KindClue } from './site.ts';

/** Whether an element ends before another begins, in the order of the page. */
const isBefore = (element: Element, other: Element): boolean =>
  (element.compareDocumentPosition(other) &
    (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY | Node.DOCUMENT_POSITION_DISCONNECTED)) ===
  Node.DOCUMENT_POSITION_FOLLOWING;

/** For a clue: only those before the text, the nearest first. What stands around a text is about the same. */
export const nearestFirst: Clue<unknown>['order'] = (found, editable) =>
  found.filter((one) => isBefore(one, editable)).reverse();

/** For a kind: the bounds hold such an element before their first text. */
export const holdBefore =
  (selector: string, text: string): NonNullable<KindClue['when']> =>
  (editable, bounds) =>
    findAll(bounds, selector).some((one) => isBefore(one, find(bounds, text) ?? editable));

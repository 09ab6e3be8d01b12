import { elementAbove, findAll, matches } from '../dom.ts';
import { parentOf } from '../tree.ts';

/** Where a conversation or a page ends: what is beyond belongs to something else. */
const END = 'body, main, [role="main"], article, aside, dialog, [role="dialog"]';
/** What stands before a text, at each level up to where its place ends. */
export function before(editable: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | undefined = editable; at && !matches(at, END); at = parentOf(at)) {
    const above = elementAbove(at);
    const here = above ? findAll(above, ':scope > *') : [];
    found.push(...here.slice(0, here.indexOf(at as HTMLElement)));
  }
  return found;
}

/** Those among these elements, and in them, that match. */
export const inOf = (elements: readonly Element[], selector: string): Element[] =>
  elements.flatMap((one) => [...(matches(one, selector) ? [one] : []), ...findAll(one, selector)]);

/** The form, dialog or part of a page that a text stands in, or what it stands in at once. */
export const placeOf = (editable: Element): Element =>
  editable.closest('form, dialog, [role="dialog"], article, section') ?? editable.parentElement ?? editable;

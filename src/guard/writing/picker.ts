import type { Composer } from '../../sites/composer.ts';
import { attributeOf, boxOf, find, findAll, matches } from '../../sites/dom.ts';
import { isShown, upwards } from '../../sites/tree.ts';

const LISTS = '[role="listbox"]';
/** A list of people or tags opens at the text or at the caret in it: so near, in CSS pixels. */
const NEAR = 100;
/** Lists that were shown before anybody wrote here: the page's own, whatever is chosen from them. */
const standing = new WeakSet<Element>();
const begun = new WeakSet<Element>();

/** Lists stand in the document also where the text is in a shadow root. */
const lists = (): HTMLElement[] => findAll(document, LISTS).filter(isShown);

/**
 * To be called when somebody comes into a text or has changed it. No list that is shown before is one of its own, nor
 * one that stays elsewhere while they write on.
 */
export function rememberLists({ editable }: Composer): void {
  const isNew = !begun.has(editable);
  begun.add(editable);
  for (const list of lists()) if (isNew || !isNear(list, editable)) standing.add(list);
}

/** Whether Enter chooses from a list of people or tags at the moment and so does not publish. */
export function isPickerOpen(composer: Composer): boolean {
  const { editable, bounds, surface } = composer;
  if (!begun.has(editable)) rememberLists(composer);
  if (surface.picker && findAll(document, surface.picker).some(isShown)) return true;
  // The text itself says so, or the box that it stands in; what else can be open around it says nothing.
  const around = upwards(editable, (one) => one === bounds || matches(one, '[role="combobox"]'));
  const boxes = [editable, ...(around && around !== bounds ? [around] : [])];
  const says = (name: string) => boxes.map((one) => attributeOf(one, name)).find(Boolean);
  if (says('aria-activedescendant') || says('aria-expanded') === 'true') return true;
  const own = `${says('aria-controls') ?? ''} ${says('aria-owns') ?? ''}`.split(' ').filter(Boolean);
  const isOwn = (list: HTMLElement) => own.some((id) => list === find(document, `#${CSS.escape(id)}`));
  return lists().some((list) => isOwn(list) || !standing.has(list));
}

function isNear(list: Element, editable: Element): boolean {
  const [a, b] = [boxOf(list), boxOf(editable)];
  return a.left < b.right + NEAR && a.right > b.left - NEAR && a.top < b.bottom + NEAR && a.bottom > b.top - NEAR;
}

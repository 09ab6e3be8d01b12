import { attributeOf, findAll, matches } from '../dom.ts';
import { upwards } from '../tree.ts';

const said = (element: Element, ...attributes: string[]): string =>
  attributes.map((name) => attributeOf(element, name) ?? '').join(' ');

/** Whether an element, or one that it stands in, has such a name. `body` carries what the whole page can do. */
export const isNamed = (element: Element, names: RegExp): boolean =>
  upwards(
    element,
    (one) =>
      !matches(one, 'body, html') &&
      names.test(said(one, 'id', 'class', 'name', 'action', 'aria-label', 'placeholder', 'data-testid')),
  ) !== undefined;

/** What a field says that is to be written in it: by its own attributes, or by those of the empty line of an editor. */
export const spokenBy = (field: Element): string =>
  [field, ...findAll(field, '[data-placeholder]')]
    .map((one) => said(one, 'aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder', 'title'))
    .join(' ')
    .trim();

/** What a control is called where people do not see it. */
export const calledBy = (control: Element): string => said(control, 'aria-label', 'title', 'name');

/** What controls are called that say who will see a text. */
export const VISIBILITY = /visibilit|redzamīb|privacy|privātum|audience|auditorij|видимост|matomum|nähtavus/iu;

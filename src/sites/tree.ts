import { attributeOf, boxOf, elementAbove, findAll, isInPage, matches, rootOf } from './dom.ts';

/** The document, or the shadow root that an element stands in. */
export function treeOf(element: Element): Document | ShadowRoot {
  const root = rootOf(element);
  return root instanceof ShadowRoot ? root : document;
}

/** The element above, out of an open shadow root as well. */
export function parentOf(element: Element): Element | undefined {
  const above = elementAbove(element);
  if (above) return above;
  const tree = treeOf(element);
  return tree instanceof ShadowRoot ? tree.host : undefined;
}

/** Parts a selector that leads into open shadow roots: what stands behind it is looked for in the root of what stands before. */
export const INTO = ' >>> ';

/** What a selector finds in an element, itself left out; `host >>> inside` leads into an open shadow root. */
export function allIn(within: Element | Document | ShadowRoot, selector: string): HTMLElement[] {
  const [first = '', ...rest] = selector.split(INTO);
  const found = findAll(within, first);
  if (rest.length === 0) return found;
  return found.flatMap(({ shadowRoot }) => (shadowRoot ? allIn(shadowRoot, rest.join(INTO)) : []));
}

/** Whether a selector finds this element, also in the open shadow roots that it names. */
export const isFoundBy = (element: Element, selector: string): boolean =>
  selector.includes(INTO) ? allIn(document, selector).includes(element as HTMLElement) : matches(element, selector);

/** The nearest element upwards, itself included, for which `test` holds. */
export function upwards(element: Element, test: (element: Element) => boolean): Element | undefined {
  for (let at: Element | undefined = element; at; at = parentOf(at)) if (test(at)) return at;
  return undefined;
}

/** Whether the person can see the element: it is in the page and takes up room. */
export function isShown(element: Element): boolean {
  if (!isInPage(element)) return false;
  const { width, height } = boxOf(element);
  return width > 0 && height > 0;
}

/** The button itself, where a custom element is only its shell (Reddit). */
export const buttonOf = (control: HTMLElement): HTMLElement =>
  control.shadowRoot?.querySelector<HTMLElement>('button, [role="button"]') ?? control;

/** Whether a control cannot be pressed: the browser itself lets no press through. */
export const isDisabled = (control: HTMLElement): boolean =>
  [control, buttonOf(control)].some((one) => matches(one, ':disabled'));

/** Whether a control is asleep: the site says that publishing is not possible through it at the moment. */
export const isAsleep = (control: HTMLElement): boolean =>
  isDisabled(control) || [control, buttonOf(control)].some((one) => attributeOf(one, 'aria-disabled') === 'true');

/** Whether something of the page that floats (a further question of the site) lies on the middle of an element. */
export function isCovered(element: Element): boolean {
  const { left, top, width, height } = boxOf(element);
  const over = treeOf(element).elementFromPoint(left + width / 2, top + height / 2);
  const holds = (one: Element) => upwards(element, (above) => above === one) !== undefined;
  const floats = (one: Element) => getComputedStyle(one).position === 'fixed' && !holds(one);
  return over !== null && over.localName !== 'ka-varda' && upwards(over, floats) !== undefined;
}

/**
 * Reads an element by the browser's own methods. A field named `matches` takes the place of `form.matches`, also for
 * an extension's scripts (measured in Chromium), so whatever may be a form is read through these. The document and
 * what is no form can be read as usual.
 */
type Tree = Element | Document | ShadowRoot;

export const matches = (one: Element, selector: string): boolean => Element.prototype.matches.call(one, selector);

/** The first descendant that matches, in document order. */
export const find = (tree: Tree, selector: string): HTMLElement | null =>
  tree instanceof Element
    ? Element.prototype.querySelector.call<Element, [string], HTMLElement | null>(tree, selector)
    : tree.querySelector(selector);

/** All descendants that match, in document order. */
export const findAll = (tree: Tree, selector: string): HTMLElement[] => [
  ...(tree instanceof Element
    ? Element.prototype.querySelectorAll.call<Element, [string], NodeListOf<HTMLElement>>(tree, selector)
    : tree.querySelectorAll<HTMLElement>(selector)),
];

export const attributeOf = (one: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(one, name);

/** Names of all its attributes. */
export const attributesOf = (one: Element): string[] => Element.prototype.getAttributeNames.call(one);

/** Its name in lower case. */
export const tagOf = (one: Element): string => (one instanceof HTMLFormElement ? 'form' : one.localName);

/** Its box in the window, in CSS pixels. */
export const boxOf = (one: Element): DOMRect => Element.prototype.getBoundingClientRect.call(one);

/** Whether `inner` is `outer` itself or stands in it; shadow roots are another tree. */
export const holds = (outer: Node, inner: Node | null): boolean => Node.prototype.contains.call(outer, inner);

export const rootOf = (one: Node): Node => Node.prototype.getRootNode.call(one);

export const isInPage = (one: Node): boolean =>
  one instanceof HTMLFormElement ? own('isConnected', one) : one.isConnected;

/** The element above in the same tree. */
export const elementAbove = (one: Node): HTMLElement | null =>
  one instanceof HTMLFormElement ? own('parentElement', one) : one.parentElement;

/** All text in it, hidden or not. */
export const wordsIn = (one: Node): string =>
  (one instanceof HTMLFormElement ? own('textContent', one) : one.textContent) ?? '';

/** What the browser itself says of a form; only forms say something else. */
function own(name: keyof Node, form: Node) {
  return Object.getOwnPropertyDescriptor(Node.prototype, name)?.get?.call(form);
}

/** The element above, out of an open shadow root as well. */
export function parentOf(element: Element): Element | undefined {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** The nearest element upwards, itself included, for which `test` holds. */
export function upwards(element: Element, test: (element: Element) => boolean): Element | undefined {
  for (let at: Element | undefined = element; at; at = parentOf(at)) if (test(at)) return at;
  return undefined;
}

/** Whether the person can see the element: it is in the page and takes up room. */
export function isShown(element: Element): boolean {
  if (!element.isConnected) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** Whether a control is asleep: publishing is not possible through it at the moment. */
export const isAsleep = (control: Element): boolean =>
  control.getAttribute('aria-disabled') === 'true' || control.matches(':disabled');

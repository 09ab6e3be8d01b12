import { isShown } from '../tree.ts';

/** Icons: drawn, or letters of a font that draws them. */
const ICONS = 'svg, i, [class*="material-"], [class~="icon"]';
/** In CSS pixels: text for screen readers alone is put into a box of one. */
const UNSEEN = 1;

/** The words that people see on a control; an icon has none, whatever it is called. */
export const wordsOn = (control: Element): string =>
  (control instanceof HTMLInputElement ? control.value : seenIn(control)).replace(/\s+/g, ' ').trim();

function seenIn(element: Element): string {
  if (!isShown(element) || element.getBoundingClientRect().width <= UNSEEN) return '';
  return [...element.childNodes]
    .map((node) => {
      if (node instanceof Element) return node.matches(ICONS) ? '' : seenIn(node);
      return node.nodeType === Node.TEXT_NODE ? node.textContent : '';
    })
    .join('');
}

import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { onlyByHand } from './trusted.ts';

/**
 * Lets only a person's presses into an element.
 * @param keepsFocus the text of the page keeps the focus and its caret while something here is pressed
 * @param outside a press on the element itself that lies outside of its box: on the backdrop of a dialog
 */
export function useByHand(ref: RefObject<HTMLElement | null>, keepsFocus: boolean, outside?: () => void): void {
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const pressed = (event: MouseEvent) => {
      if (!onlyByHand(event)) {
        event.preventDefault();
        event.stopPropagation();
      } else if (event.target === element && isOutside(event, element)) outside?.();
    };
    const keep = (event: Event) => keepsFocus && event.preventDefault();
    element.addEventListener('click', pressed, true);
    element.addEventListener('mousedown', keep);
    return () => {
      element.removeEventListener('click', pressed, true);
      element.removeEventListener('mousedown', keep);
    };
  });
}

function isOutside({ clientX, clientY }: MouseEvent, element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}

import { boxOf } from '../dom.ts';

/** Below this, in CSS pixels, it is a line and no place for a post, unless its button says that it publishes. */
const LEAST = { width: 160, height: 30 };

export const isTall = (editable: HTMLElement): boolean =>
  boxOf(editable).height >= LEAST.height || editable.getAttribute('aria-multiline') === 'true';

export const isWide = (editable: HTMLElement): boolean =>
  boxOf(editable).width >= LEAST.width && editable.getAttribute('aria-multiline') !== 'false';

import { isTextField } from '../../sites/text/read-text.ts';

/**
 * How long a text may be, in UTF-16 units: a browser cuts what is inserted into a field beyond its `maxlength`.
 * Editors have no such limit; a site that counts for itself lets a longer text stand and says so.
 */
export function mostIn(editable: Element): number {
  const most = isTextField(editable) ? editable.maxLength : -1;
  return most < 0 ? Infinity : most;
}

/** How many more UTF-16 units a text takes. */
export const roomIn = (editable: Element): number =>
  isTextField(editable) ? mostIn(editable) - editable.value.length : Infinity;

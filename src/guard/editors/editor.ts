import type { Range } from '../../engine/types.ts';

/**
 * How a kind of editor takes changes so that its own model follows (src/sites/README.md, Writing into editors). Offsets
 * are those of its text.
 */
export interface Editor {
  /** Puts words in the place of a range; the words hold no line break, and none at all deletes. */
  replace: (editable: HTMLElement, range: Range, words: string) => Promise<void>;
  /** Breaks the line at an offset. */
  breakLine: (editable: HTMLElement, at: number) => Promise<void>;
  /** How long after a caret is put somewhere the editor hears of it, in milliseconds; at once where nothing is said. */
  hearsAfter?: number;
}

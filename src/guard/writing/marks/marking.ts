import type { ReadText } from '../../../sites/text/pieces.ts';
import { isTextField } from '../../../sites/text/read-text.ts';
import { highlight, type Mark } from './highlight.ts';
import { movedMarks } from './moved-marks.ts';
import type { Overlay } from './overlay.ts';

/** One editable element, as it reads now. */
interface Part {
  editable: HTMLElement;
  read: ReadText;
}

export interface Marking {
  /** Marks what was found in the parts; `marks` has a list for each, in the same order. */
  show: (parts: readonly Part[], marks: readonly (readonly Mark[])[]) => void;
  /** The text was changed and not checked yet: the marks follow their words. */
  follow: (parts: readonly Part[]) => void;
  clear: () => void;
}

/** The underlines of one composer, in editors and over text fields. */
export function createMarking(overlay: Overlay): Marking {
  let shown: { editable: HTMLElement; text: string; marks: readonly Mark[] }[] = [];

  const show: Marking['show'] = (parts, marks) => {
    const marked = parts.map(({ editable, read }, part) => ({ editable, read, marks: marks[part] ?? [] }));
    shown = marked.map((part) => ({ ...part, text: part.read.text }));
    highlight(marked.filter(({ editable }) => !isTextField(editable)));
    overlay.draw(
      marked.flatMap(({ editable, marks }) =>
        isTextField(editable) && marks.length > 0 ? { field: editable, marks } : [],
      ),
    );
  };

  return {
    show,
    follow: (parts) =>
      show(
        parts,
        parts.map(({ editable, read }, part) => {
          // A site that redraws its editor leaves the order of the parts.
          const known = shown.find((one) => one.editable === editable) ?? shown[part];
          return known ? movedMarks(known.text, read.text, known.marks) : [];
        }),
      ),
    clear: () => {
      shown = [];
      highlight([]);
      overlay.draw([]);
    },
  };
}

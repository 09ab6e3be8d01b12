import type { Field } from '../../../sites/site.ts';
import { isBeginning, isSaid, type Part } from '../../text-in-hand.ts';

/** A stretch of the whole text; UTF-16 offsets. */
interface Span {
  start: number;
  end: number;
}

/** What is judged by itself: a post with what stands before it, or the fields of one kind. */
interface Piece extends Span {
  /** Absent: a post. */
  field?: Field;
  isReadOnly?: boolean;
}

/** All parts of a writing as one text. */
export interface Layout {
  text: string;
  /** Where each part stands in it; nowhere for an empty field. */
  spans: (Span | undefined)[];
  pieces: Piece[];
  /** Where fields beside the text stand in it. */
  fields: (Span & { field: Field })[];
}

const BETWEEN = '\n\n';

/** Puts the parts together, with an empty line between them. */
export function layoutOf(parts: readonly Part[]): Layout {
  const layout: Layout = { text: '', spans: [], pieces: [], fields: [] };
  let before: Part | undefined;
  for (const part of parts) {
    if (!isSaid(part)) {
      layout.spans.push(undefined);
      continue;
    }
    if (before) layout.text += BETWEEN;
    const start = layout.text.length;
    layout.text += part.read.text;
    const span = { start, end: layout.text.length };
    layout.spans.push(span);
    if (part.field) layout.fields.push({ ...span, field: part.field });
    const last = layout.pieces.at(-1);
    if (before && last && goesOn(before, part)) last.end = span.end;
    else {
      const { field, isReadOnly } = part;
      layout.pieces.push({
        ...span,
        ...(field && !isBeginning(part) && { field }),
        ...(isReadOnly && { isReadOnly }),
      });
    }
    before = part;
  }
  return layout;
}

/** Whether a part is read together with the one before it. */
const goesOn = (before: Part, part: Part): boolean =>
  isBeginning(before) || (part.field !== undefined && part.field === before.field);

/** A stretch of the text and the node it stands in; for an element the offset counts its children. */
export interface Piece {
  start: number;
  length: number;
  node: Node;
  offset: number;
}

/** A text, and the way back to the page. Text fields have no pieces: their own offsets serve. */
export interface ReadText {
  text: string;
  pieces: readonly Piece[];
}

import type { SentenceView } from '../sentence-view.ts';

/** The matched tokens of a part and what they say in the list. */
export interface Found {
  part: SentenceView;
  first: number;
  last: number;
  conditions: string;
  pattern: string;
  wording: string;
}

import type { Range } from '../../engine/types.ts';
import type { MessageData } from '../contract.ts';
import type { BasisId } from '../sources.ts';

export type LegalKind =
  | 'phrase'
  | 'law-reference'
  | 'noun-chain'
  | 'passive'
  | 'long-sentence'
  | 'dense-sentence'
  | 'acronym'
  | 'glossary';

/** One sign that a text is written as law is. */
export interface Signal extends Range {
  kind: LegalKind;
  /** Points on the scale. */
  pull: number;
  /** False where it is too slight to be shown, and only weighs. */
  raised: boolean;
  /** Of a kind that good posts hold too: all such together weigh no more than `WEIGHTS.slightTogether`. */
  slight?: boolean;
  /** A reference to one place of one law, of no parts. */
  exact?: boolean;
  data?: MessageData;
  fixes?: (Range & { text: string })[];
  basis?: readonly BasisId[];
}

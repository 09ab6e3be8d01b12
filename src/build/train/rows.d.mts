/** One labelled post as the classifier sees it. */
export interface Row {
  id: string;
  /** Absent: of none of those that are held out. */
  institution?: string;
  /** How much it counts. */
  weight: number;
  /** That it was decided to be in. */
  lang: string;
  /** On a private account. */
  isPrivate: boolean;
  /** The writer is no ordinary member of staff. */
  maySpeak: boolean;
  label: (group: string) => 'expect' | 'hint' | 'either' | 'none';
  /** Groups in which a rule asks. */
  asked: readonly string[];
  slots: Int32Array;
  /** Of the features in these slots, as a vector of length 1. */
  values: Float64Array;
}

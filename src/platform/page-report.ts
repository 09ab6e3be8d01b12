/**
 * What "check this page" found in one frame: enough to fix the site's data, and not a letter of what was written.
 * Names of attributes, roles and ids that stay the same; no values that could name a person.
 */
export interface PageReport {
  /** Canonical id; absent where nothing of ours knows the page. */
  site?: string;
  host: string;
  /** Words of the address that every visitor has; everything else is `*`. */
  path: string;
  /** Texts in which nothing is ever read are only counted. */
  neverRead: number;
  composers: ComposerReport[];
  /** Texts that look like a public composer and fit nothing. */
  unknown: UnknownReport[];
}

/** Which of an ordered list of selectors matched. */
export interface Matched {
  index: number;
  selector: string;
}

export interface ComposerReport {
  surface: string;
  /** How the editor is built, as far as it shows. */
  editor: string;
  editable?: Matched;
  bounds?: Matched;
  publish: { found: boolean; by?: Matched | 'label' | 'learned'; element?: ElementReport };
  account: { found: boolean; byName?: boolean; by?: Matched; in?: string };
  /** From the text upwards to the bounds. */
  way: ElementReport[];
  /** Where no publish control was found: what could be one. */
  controls?: ElementReport[];
}

export interface UnknownReport {
  editor: string;
  way: ElementReport[];
  controls: ElementReport[];
}

export interface ElementReport {
  tag: string;
  role?: string;
  id?: string;
  testId?: string;
  type?: string;
  /** Names of the attributes, without their values. */
  attributes: string[];
  /** Of a control. */
  asleep?: boolean;
  /** Of a control: whether it shows words, a picture or both. */
  shows?: string;
}

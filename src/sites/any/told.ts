import { matches } from '../dom.ts';
import type { Saying } from './labels.ts';

/** A control, and what it says. */
export interface Told {
  control: HTMLElement;
  saying: Saying | undefined;
}

/** What a text has around it at one level: the controls that are its own, and not nearer to another text. */
export interface Level {
  near: Element;
  own: Told[];
}

export const submits = ({ control, saying }: Told): boolean =>
  matches(control, 'button:not([type="button"], [type="reset"]), [type="submit"]') && saying !== 'other';

import type { Document } from '../engine/document.ts';
import { compilePhrases } from '../engine/phrases.ts';

/**
 * Words of a warning that saves lives: the emergency number beside a call to act, an evacuation, an official
 * warning. Taken from the public-warning wording of the fire and rescue service and the weather service
 * (red and orange warnings); a talk about warnings in general does not count.
 */
const PHRASES = [
  'zvaniet|zvani|zvanīt|zvans … 112',
  'evakuē*|evakuāc*',
  'nekavējoties … pamet*|dodieties|atstāj*',
  'sarkanais brīdinājums',
  'apdraudējum* … dzīvībai',
  'dodieties … patvertn*',
  'call|dial … 112',
  'evacuate*|evacuation*',
  'take|seek … shelter',
  'leave … immediately|now',
  'red warning',
  'danger to life',
].map((pattern) => ({ pattern, value: true }));

const book = compilePhrases(PHRASES);

/** Whether a text is an emergency message to the public (PRODUCT.md O3). */
export const isEmergency = (doc: Document): boolean => book.find(doc).length > 0;

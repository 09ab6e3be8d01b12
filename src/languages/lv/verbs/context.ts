import type { Document } from '../../../engine/document.ts';
import type { Token } from '../../../engine/tokens.ts';
import { OFTEN_VERBS } from './homographs.ts';
import type { VerbForm } from './search.ts';

/** Whether a word that has the shape of a first-person verb is one in this place. */
export function isVerbHere(token: Token, _index: number, verb: VerbForm, _doc: Document): boolean {
  return !verb.homograph || OFTEN_VERBS.has(token.lower.replace(/^ne/, ''));
}

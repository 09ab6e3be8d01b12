import type { Finding } from '../../../engine/types.ts';
import type { Field } from '../../../sites/site.ts';

/** A sentence, and not the few words of an answer. */
const SENTENCE = /^(?:\S+\s+){2,}\S*[.!?…]["”»“]*$/u;

/**
 * Whether what was found in a field of its own is true there. An answer of a poll speaks for those who choose it
 * ("Piekrītu", "Man nepatīk") and claims nothing; a description says what is seen ("Es stāvu pie ezera").
 * @param words all that the field says
 */
export function countsIn(field: Field, { check, group }: Finding, words: string): boolean {
  if (group === 'simple' || check === 'legal/whole-post') return false;
  if (group !== 'voice') return true;
  if (field === 'poll') return check === 'voice/opinion' && SENTENCE.test(words.trim());
  return check !== 'voice/first-person' && check !== 'voice/mixed';
}

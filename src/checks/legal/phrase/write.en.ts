import type { Found } from './found.ts';
import { BASE, formsOf, WITH_S } from './verbs.en.ts';

/** Words that ask for a verb after them, so that "purchase" is not the noun. */
const ASKS_VERB =
  /^(?:to|will|would|can|could|may|might|must|should|shall|please|not|we|you|they|i|who|don't|cannot|can't|also|and|or)$/u;

/** Writes an English wording in the form of the phrase found. */
export function write(found: Found): string | undefined {
  const { part, first, wording, conditions } = found;
  if (!wording.startsWith('@')) return wording;
  const token = part.tokens[first];
  const before = part.tokens[first - 1];
  const sources = (found.pattern.split(' ')[0] ?? '').split('|').map((verb) => formsOf(verb.slice(1)));
  const slot = Math.max(...sources.map((forms) => forms.indexOf(token?.lower ?? '')));
  if (slot < 0) return undefined;
  if (conditions.includes('n') && slot === WITH_S) return undefined;
  if (conditions.includes('n') && slot === BASE && !ASKS_VERB.test(before?.lower ?? '')) return undefined;
  return formsOf(wording.slice(1))[slot] || undefined;
}

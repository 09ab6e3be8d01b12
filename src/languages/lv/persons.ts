import { type Document, keyOf } from '../../engine/document.ts';
import type { PersonMark } from '../../engine/language.ts';
import type { Token } from '../../engine/tokens.ts';
import { FOLDED_PRONOUNS, PRONOUNS } from './pronouns.ts';
import { isVerbHere } from './verbs/context.ts';
import { findVerb } from './verbs/search.ts';

/** "ES" is the European Union; the pronoun is "es" or "Es", also where the whole post is shouted in capitals. */
const isUnion = (token: Token): boolean => token.text === 'ES';

/** Letters of Spanish that Latvian lacks. */
const ACCENTED = /[áéíóúñ]/u;
/** Words beside "es" ("it is") that stand in no Latvian text. */
const SPANISH = /^(?:el|la|los|las|una|muy|lo|que|esto|hoy|del|su|todo|eso)$/;

/** "Es" of a Spanish title or saying: "filma La vida es bella", "más es menos". */
const isSpanish = (index: number, { tokens }: Document): boolean =>
  [-2, -1, 1, 2].some((step) => ACCENTED.test(tokens[index + step]?.lower ?? '')) ||
  [-1, 1].some((step) => SPANISH.test(tokens[index + step]?.lower ?? ''));

function markOf(token: Token, index: number, doc: Document): PersonMark | undefined {
  if (token.kind !== 'word') return undefined;
  const { start, end } = token;
  const pronoun = (doc.folded ? FOLDED_PRONOUNS : PRONOUNS).get(keyOf(token, doc));
  if (token.lower === 'es' && isSpanish(index, doc)) return undefined;
  if (pronoun && !isUnion(token)) return { start, end, number: pronoun, source: 'pronoun', token: index };
  const verb = findVerb(token.lower, doc.folded);
  if (!verb || !isVerbHere(token, index, verb, doc)) return undefined;
  return { start, end, number: verb.number, source: 'verb', token: index };
}

/** First-person pronouns, possessives and verb forms of a Latvian text, in order of position, quotations and all. */
export function persons(doc: Document): PersonMark[] {
  return doc.tokens.flatMap((token, index) => markOf(token, index, doc) ?? []);
}

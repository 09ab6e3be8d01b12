import { type Document, keyOf } from '../../../engine/document.ts';
import type { Token } from '../../../engine/tokens.ts';
import { endsBehindPlace, governsNext, hasOtherPredicate, hasOtherSubject, nounBehind } from './clause.ts';
import { isConverb } from './converbs.ts';
import { ALWAYS_VERBS, OFTEN_VERBS, OFTEN_VERBS_FOLDED, RARE_VERBS, RARE_VERBS_FOLDED } from './homographs.ts';
import type { VerbForm } from './search.ts';

const PREPOSITIONS =
  /^(?:aiz|ap|ar|bez|caur|gar|kopš|kops|līdz|lidz|no|pa|par|pār|pēc|pec|pie|pirms|pret|pretī|starp|uz|virs|zem)$/;
/** Words after which a clause begins anew or a verb in first person is likely: "un", "tāpēc", "labprāt". */
const OPENERS =
  /^(?:un|bet|vai|ka|ja|jo|kad|lai|tad|nu|jā|nē|te|tur|arī|ari|jau|vēl|vel|tikai|tomēr|tomer|tāpēc|tapec|tādēļ|tagad|šodien|sodien|vakar|šobrīd|patlaban|pats|pati|labprāt|ļoti|loti|nemaz|īsti|isti|vienmēr|bieži|joprojām|vienkārši|ko|kā|ka|kur|tā|ta|sev|tev|jums|viņam|viņai|viņiem|to)$/;
/** Pronouns that a verb governs: "uzlieku to", "vēlu jums". */
const DIRECT_OBJECT = /^(?:to|tos|tās|tas|tevi|tev|jūs|jus|jums|viņu|vinu|viņus|viņam|visiem|sev)$/;
/** "vēlu" is "I wish" before the one wished to ("vēlu visiem", "vēlu veiksmi"), else "late". */
const WISHED_TO = /(?:iem|am|[āa]m|tev|jums|veiksmi|laimi|izdošanos|spēku|izturību|mieru)$/;
/** A participle, a verb of saying or a verb in "we" just before: what follows is its object ("meklējot izeju", "pauda uzskatu"). */
const NOUN_BEFORE = /(?:[^d]ot|oties|sim|ām)$|^(?:ne)?(?:pau[dzž]|izteic|izsak|iegu[vs]|ieguv)/;
/** What follows a comma after "I say", "I think": a subordinate clause. */
const SUBORDINATE = /^(?:ka|lai|vai|cik|kāpēc|kapec|kādēļ)$/;
const SENTENCE_MARKS = new Set(['.', '!', '?', '…', ':', '«', '»', '„', '“', '”', '"', '-', '–', '—', '•', '(', '|']);

/** Endings of a word that agrees with the noun after it: "lielu atbalstu", "citos gados", "mazajām skolām". */
function agrees(before: string, word: string): boolean {
  if (word.endsWith('os')) return before.endsWith('os');
  if (word.endsWith('u')) return /[uo]$/.test(before);
  return /(?:[aā]m|iem)$/.test(before);
}

/** How much speaks for the verb in the words around; from 2 on it is one. */
function score(token: Token, index: number, verb: VerbForm, doc: Document): number {
  const { tokens, folded } = doc;
  const key = keyOf(token, doc);
  const bare = key.replace(/^ne/, '');
  const often = folded ? OFTEN_VERBS_FOLDED : OFTEN_VERBS;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  let points = often.has(bare) || often.has(key) ? oftenPoints(index, verb, doc) : 0;
  if (/^v[ēe]lu$/.test(key) && WISHED_TO.test(after?.lower ?? '')) points += 2;
  else if (/^v[ēe]lu$/.test(key)) points -= 2;
  if (pronounNear(index, verb, doc)) points += 4;
  else {
    if (hasOtherPredicate(doc, index)) points -= 2;
    if (hasOtherSubject(doc, index)) points -= 2;
    if (verb.number === 'singular') points -= nounBehind(doc, index) * 3;
  }
  if (after?.text === ',' && SUBORDINATE.test(tokens[index + 2]?.lower ?? '')) points += 1;
  const negated = verb.negated && !/^(?:liel|maz|jaun|gar|sen|sper)/.test(bare);
  if (negated) points += 2;
  if (/^s[ēe][žz]u$/.test(key) && /^z[āa]l/.test(after?.lower ?? '')) points -= 4;
  if (after && DIRECT_OBJECT.test(after.lower)) points += 1;
  if (before?.kind !== 'word') points += before && !SENTENCE_MARKS.has(before.text) && before.text !== ',' ? 0 : 1;
  else if (OPENERS.test(before.lower)) points += 1;
  else if (PREPOSITIONS.test(before.lower)) points -= 4;
  else if (NOUN_BEFORE.test(before.lower) && key.endsWith('u')) points -= 3;
  else if (agrees(before.lower, key) && !(negated && verb.number === 'plural')) points -= 3;
  if (after?.kind === 'word' && agrees(key, after.lower) && key.endsWith('os')) points -= 3;
  return points;
}

/** Mostly the verb is meant; "I" wants one more sign of it, since "gribu" and "varu" are nouns of public texts. */
const oftenPoints = (index: number, verb: VerbForm, doc: Document): number =>
  verb.number === 'plural' || governsNext(doc, index) || endsBehindPlace(doc, index) ? 2 : 1;

/** "es" or "mēs" within three words of the same clause. */
function pronounNear(index: number, verb: VerbForm, { tokens }: Document): boolean {
  const pronoun = verb.number === 'singular' ? /^es$/ : /^m[ēe]s$/;
  for (const step of [-1, 1]) {
    for (let far = 1; far <= 3; far++) {
      const token = tokens[index + step * far];
      if (token?.kind !== 'word') break;
      if (pronoun.test(token.lower) && token.text !== 'ES') return true;
    }
  }
  return false;
}

const isShouted = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text.length > 1 && token.text === token.text.toUpperCase();

/** A capital inside a sentence or a lone word in capitals is a name: "Vladimiru Putinu", "V. Putinu", "VARAM". */
function isName(token: Token, index: number, { tokens, text }: Document): boolean {
  if (!/^\p{Lu}/u.test(token.text)) return false;
  const before = tokens[index - 1];
  if (isShouted(token)) return !isShouted(before) && !isShouted(tokens[index + 1]);
  if (!before || /\n/.test(text.slice(before.end, token.start))) return false;
  const quoted = /[«„“”"]/.test(before.text) && /[»“”"]/.test(tokens[index + 1]?.text ?? '');
  const initial = before.text === '.' && /^\p{Lu}$/u.test(tokens[index - 2]?.text ?? '');
  return quoted || initial || before.text === ',' || (before.kind === 'word' && !isFace(index - 1, tokens));
}

/** The letter of ":D" or ";P", after which a sentence may begin. */
const isFace = (index: number, tokens: readonly Token[]): boolean =>
  /^[dpoxc]$/.test(tokens[index]?.lower ?? '') && /^[:;=-]$/.test(tokens[index - 1]?.text ?? '');

/** "-tu" after "lai", "ja", "it kā" is the conditional, which has no person: "lai mīlestība neizgaistu". */
function isConditional(token: Token, index: number, doc: Document): boolean {
  if (!/[^aeiouāēīū]t(?:u|os)$/.test(token.lower)) return false;
  for (let far = 1; far <= 8; far++) {
    const before = doc.tokens[index - far];
    if (!before || /^[.!?:;]$/.test(before.text) || before.lower === 'es') return false;
    if (/^(?:lai|ja|it|kaut)$/.test(before.lower)) return true;
  }
  return false;
}

/** Verbs beside which an adjective or a noun says what "I" am: "kļūšu stiprāks", "guļu kaila", "strādāju viens". */
const COPULA = /^(?:ne)?(?:kļu|kļū|klu|palie|pali|tieku|tiku|dzīvoj|dzivoj|guļu|gulu|sēž|sez|sēdēj|sedej|jūtu|jutu)/;

/** Before a noun in the nominative "-u" is a genitive, also of nouns that no dictionary has: "Krāju apjoms". */
const isAttribute = (token: Token, index: number, verb: VerbForm, doc: Document): boolean =>
  token.lower.endsWith('u') &&
  (verb.homograph || !COPULA.test(token.lower)) &&
  nounBehind(doc, index) === 2 &&
  !pronounNear(index, verb, doc);

/** Whether a word that has the shape of a first-person verb is one in this place. */
export function isVerbHere(token: Token, index: number, verb: VerbForm, doc: Document): boolean {
  if (isName(token, index, doc)) return false;
  if (verb.number === 'plural' && isConverb(token, index, doc)) return false;
  const rare = (doc.folded ? RARE_VERBS_FOLDED : RARE_VERBS).has(keyOf(token, doc));
  if (rare) return score(token, index, verb, doc) >= 3;
  if (ALWAYS_VERBS.test(token.lower)) return true;
  if (isAttribute(token, index, verb, doc)) return false;
  if (isConditional(token, index, doc)) return false;
  return !verb.homograph || score(token, index, verb, doc) >= 2;
}

import { type Document, opensSentence } from '../../../engine/document.ts';
import { fold, type Token } from '../../../engine/tokens.ts';

/*
 * What the other words of a clause say about a form that may be "I" or another word: its predicate, its subject, a noun
 * behind, since a genitive stands before its noun. Words are compared without diacritics where that changes nothing, so
 * that texts typed without them are read alike. Counted in the treebank (LVTB 2.17): a noun in the nominative singular
 * hardly ever stands right behind a verb in "I" without "es", a form of "to be" aside.
 */

/** A clause ends at a mark or before one of these. */
const JOINS = /^(?:un|bet|vai|ka|ja|jo|lai|kad|kas|ko|kam|kur|kuru|kura|kurs|kuri|kuras|tapec|tadel|nevis)$/;
/** Third persons of the commonest predicates, and "it must" ("jāmaksā"): a clause with one of these has no other. */
const PREDICATE =
  /^(?:ne)?(?:ir|bus|bija|var|vares|vareja|vajag|vajadzes|vajadzeja|drikst|drikstes|tiek|tika|tiks|klust|klus|kluva|notiek|notika|notiks|sakas|saksies|turpinas|paliek|paliks)$|^nav$|^ja(?:ie|[bcdfgklmnprstvz][aeiour]|a[iptu]|uz)\p{L}{2,}/u;
const SUBJECT = /^(?:vins|vina|vini|vinas|tu|jus|mes|neviens|katrs|ikviens|tie|sie)$/;
/** How far the rest of a clause is read, in tokens. */
const REACH = 12;

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';
const plain = (token: Token): string => fold(token.lower);

/** The words of the clause that stand behind a token (step 1) or before it (step -1), nearest first. */
function clauseWords({ tokens }: Document, index: number, step: 1 | -1): string[] {
  const words: string[] = [];
  for (let far = 1; far <= REACH; far++) {
    const token = tokens[index + step * far];
    if (!token || token.kind === 'mark') break;
    const word = plain(token);
    if (JOINS.test(word)) break;
    words.push(word);
  }
  return words;
}

/** Whether the clause has its predicate in another word: "mežā pavadu vairs nevajag", "krāju apjoms ir audzis". */
export const hasOtherPredicate = (doc: Document, index: number): boolean =>
  [...clauseWords(doc, index, 1), ...clauseWords(doc, index, -1)].some((word) => PREDICATE.test(word));

/** Whether somebody else does it: "viņi varu sadala". */
export const hasOtherSubject = (doc: Document, index: number): boolean =>
  clauseWords(doc, index, -1).some((word) => SUBJECT.test(word));

/** Words in "-s", "-š", "-a" and "-e" that are no nouns. */
const NO_NOUN =
  /^(?:pats|viens|viss|vairs|ieprieks|pirms|jums|mums|starp|pasa|divas|tris|(?:kad|tad|sad|vis|sav|man|tav|mus|jus|vin|cit|pas|daz|vien)(?:s|a|as|u|us))$/;
/** Nouns whose genitive is like the nominative: "paņēmu ūdens paraugus", "lasu valsts ziņas". */
const LIKE_GENITIVE = /(?:ens|valsts|nakts|pils|sirds|zivs|uguns|krasns|pirts|vests|govs|telts|plits|debess|menes)$/;
/** Participles that stand with "I": "gāju domādams", "pamodos nosalis". */
const WITH_I = /(?:dams|dama|usies|usi|ies)$/;
/** Nouns in the nominative singular: "apjoms", "raksts", "sumināšana", "apmācība". */
const NOMINATIVE = /[bcdfgjklmnprtvz]s$|š$|(?:s|š)ana$|[iī]ba$/u;
/** The other nominatives: "pasaule", "rozes"; some of them may be what a verb is done to as well. */
const MAYBE_NOMINATIVE = /[^s]a$|[^t]e$|[^i][ae]s$|[^j]is$/;
/** Plural nominatives in "-i" that are no accusative: of the second declension ("varoņi"), or before a participle. */
const PALATAL_PLURAL = /[ņļ]i$/u;
const ADVERB = /^(?:skal|zal|dzil|peksn)i$/;
const PARTICIPLE_PLURAL = /..(?:[tm]i|u[šs]ies)$/u;
/** Shorter words are particles and prepositions, in letters. */
const SHORTEST_NOUN = 4;

/**
 * How surely a noun in the nominative stands behind, before which "-u" is a genitive: 2 surely, 1 perhaps, also behind
 * another genitive ("gaidu un skautu nometne", "aizmirstu dārzu takas"), 0 not.
 */
export function nounBehind(doc: Document, index: number): 0 | 1 | 2 {
  const next = doc.tokens[index + 1];
  const direct = nominative(next);
  if (direct > 0 || !isWord(next)) return direct;
  const later = doc.tokens[index + 2];
  if (PALATAL_PLURAL.test(next.lower) && !ADVERB.test(plain(next))) return 1;
  if (next.lower.endsWith('i') && isWord(later) && PARTICIPLE_PLURAL.test(later.lower)) return 1;
  const genitive = /^(?:un|vai)$/.test(next.lower) ? index + 2 : index + 1;
  const other = doc.tokens[genitive];
  return isWord(other) && isGenitive(plain(other)) && nominative(doc.tokens[genitive + 1]) > 0 ? 1 : 0;
}

const isGenitive = (word: string): boolean => /..u$/.test(word) && !NO_NOUN.test(word);

function nominative(token: Token | undefined): 0 | 1 | 2 {
  if (!isWord(token) || token.text.length < SHORTEST_NOUN || /^\p{Lu}/u.test(token.text)) return 0;
  const word = plain(token);
  if (NO_NOUN.test(word) || LIKE_GENITIVE.test(word) || WITH_I.test(word)) return 0;
  return NOMINATIVE.test(token.lower) ? 2 : MAYBE_NOMINATIVE.test(token.lower) ? 1 : 0;
}

/** Whether a clause ends with this word, and before it a place is told or the sentence begins: "pieturā sēdēju". */
export function endsBehindPlace(doc: Document, index: number): boolean {
  const before = doc.tokens[index - 1];
  if (!isWord(before) || isWord(doc.tokens[index + 1])) return false;
  return /..[āēīū]$/.test(before.lower) || opensSentence(doc, index - 1);
}

/** Prepositions, pronouns and adverbs, which stand behind a verb and seldom behind a noun that is its object. */
const FUNCTION =
  /^(?:uz|par|pie|pa|ar|no|bez|pec|pirms|lidz|kops|pret|ap|gar|caur|aiz|zem|virs|pari|to|tos|tas|so|sos|tadu|tev|tevi|jums|jus|vinu|vinus|vinam|vinai|viniem|sev|sevi|visus|visiem|nevienu|neko|kaut|ka|kur|kad|loti|vel|jau|ari|tikai|nu|tagad|sodien|vakar|rit|te|seit|tur|majas|atpakal|paldies|viens|viena|pats|pati|vairak|daudz|maz|labi|gan|tomer|tiesi|tiesam|vienkarsi)$/;
const INFINITIVE = /..(?:t|ties)$/;

/** Whether what follows is what a verb governs: "ceru uz", "varu palīdzēt", "gaidu jūs". */
export function governsNext({ tokens }: Document, index: number): boolean {
  const next = tokens[index + 1];
  return isWord(next) && (FUNCTION.test(plain(next)) || INFINITIVE.test(next.lower));
}

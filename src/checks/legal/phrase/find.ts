import { compilePhrases, type PhraseBook } from '../../../engine/phrases.ts';
import { readOnce } from '../../../engine/read-once.ts';
import type { PostLanguage } from '../../../engine/types.ts';
import { holdsName, opensSentence, type SentenceView } from '../sentence-view.ts';
import { basisOf, type Entry, patternWriter, readEntries } from './entries.ts';
import { type Fix, fixOf } from './fix.ts';
import type { PhraseWords } from './shape.ts';
import { PHRASE_WORDS } from './words.ts';

/** The list of a language, compiled when a text in it is first read: an injected engine that meets none pays nothing. */
function bookOf({ phrases, formsOf, negation }: PhraseWords): PhraseBook<Entry> {
  const patternOf = patternWriter(formsOf, negation);
  return compilePhrases(readEntries(phrases).map((entry) => ({ pattern: patternOf(entry), value: entry })));
}

/** A phrase of officialese in a sentence. */
export interface PhraseFound {
  entry: Entry;
  start: number;
  end: number;
  severity: 1 | 2 | 3;
  fix?: Fix;
  basis: ReturnType<typeof basisOf>;
}

/** Finds the phrases of the list in one sentence, in order of position, without overlaps. */
export function findPhrases(part: SentenceView, lang: PostLanguage): PhraseFound[] {
  const words = PHRASE_WORDS.of(lang);
  if (!words) return [];
  return readOnce(words, bookOf)
    .find(part.doc)
    .filter(({ value, first, last }) => applies(part, value, first, last, words))
    .map(({ value: entry, first, last, start, end }) => ({
      entry,
      start,
      end,
      severity: entry.conditions.includes('§') && !besideLaw(part, last, words.law) ? 1 : entry.severity,
      fix: entry.kind === 'fix' ? fixOf({ part, first, last, ...entry }, words) : undefined,
      basis: basisOf(entry, words.read),
    }));
}

/** How far after a linking phrase its word of law may stand. */
const REACH = 5;

const besideLaw = (part: SentenceView, last: number, law: RegExp): boolean =>
  part.tokens.slice(last, last + REACH).some(({ lower }) => law.test(lower));

function applies(part: SentenceView, { conditions }: Entry, first: number, last: number, words: PhraseWords): boolean {
  if (holdsName(part, first, last)) return false;
  if (conditions.includes('<') && !opensSentence(part, first)) return false;
  if (conditions.includes('?') && part.sentence.question) return false;
  if (conditions.includes('¬') && words.notAfter.test(part.tokens[first - 1]?.lower ?? '')) return false;
  // the name of a law at the start of a sentence: "Administratīvā procesa likums"
  const next = part.tokens[last]?.lower ?? '';
  return !(/^\p{Lu}/u.test(part.tokens[first]?.text ?? '') && /^(?:likum|act$|law$)/u.test(next));
}

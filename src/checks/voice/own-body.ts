import type { Document } from '../../engine/document.ts';
import { keyOf } from '../../engine/document.ts';
import type { PhraseBook } from '../../engine/phrases.ts';
import type { Language, Range } from '../../engine/types.ts';
import { LANGUAGES } from '../../languages/index.ts';
import type { Policy } from '../../policy/compile.ts';
import { wordsOf } from './words/by-language.ts';
import { bookOf } from './words/forms.ts';
import type { VoiceWords } from './words/shape.ts';

/** Phrases by which a writer counts themselves to the institution, for one policy and language. */
export interface BodyBooks {
  /** "mūsu aģentūra", "our agency". */
  ours: PhraseBook<true>;
  /** "mēs aģentūrā", "we at the ministry". */
  places: PhraseBook<true>;
  /** "aģentūras vārdā", "on behalf of the agency". */
  mandates: PhraseBook<true>;
}

const made = new WeakMap<Policy, Partial<Record<Language, BodyBooks>>>();

/**
 * The phrases for this policy: the noun of the institution's own name ("aģentūra" of "Ezeru un upju aģentūra")
 * and nouns that fit any institution. "Mūsu pašvaldība" is thus a tie for people of a municipality only:
 * everybody else says it as a resident.
 */
export function bodyBooks(policy: Policy, lang: Language): BodyBooks {
  const books = made.get(policy) ?? {};
  made.set(policy, books);
  books[lang] ??= compile(policy, lang);
  return books[lang];
}

function compile(policy: Policy, lang: Language): BodyBooks {
  const words = wordsOf(lang);
  if (!words) throw new Error(`no words for ${lang}`);
  const noun = words.headNoun(policy.name[lang] ?? '');
  const own = noun !== undefined && /^\p{L}{4,}$/u.test(noun) ? noun : undefined;
  const forms = own ? LANGUAGES[lang].nameForms(own).filter((form) => !form.includes(' ')) : [];
  const nouns = [...forms, ...words.bodies];
  const fill = (patterns: readonly string[], list: readonly string[]) =>
    bookOf<true>(
      patterns.map((pattern) =>
        pattern.replace('BODIES', list.map((noun) => `${noun}'s`).join('|')).replace('BODY', list.join('|')),
      ),
      true,
    );
  return {
    ours: fill([`${words.possessives} ${words.praisedAs}? BODY`], nouns),
    places: fill(words.places, [...(own ? [words.placeOf(own)] : []), ...words.placeBodies]),
    mandates: fill(words.mandates, nouns),
  };
}

/** "EUA vārdā", "on behalf of the Lakes and Rivers Agency": the name itself in place of "our agency". */
export function isMandate(doc: Document, name: Range, words: VoiceWords): boolean {
  const last = doc.tokens.findLastIndex(({ end }) => end <= name.end);
  const next = doc.tokens[last + 1];
  const before = doc.text.slice(0, name.start).toLowerCase().trimEnd();
  return (
    (next !== undefined && words.mandateAfter.has(keyOf(next, doc))) ||
    words.mandateBefore.some((phrase) => before.endsWith(phrase))
  );
}

/** Whether "we" or "I" stands close before or behind a name of the institution: "Mēs, Ezeru un upju aģentūra, …". */
export function isBesideWe(doc: Document, name: Range, we: ReadonlySet<string>): boolean {
  const first = doc.tokens.findIndex(({ start }) => start >= name.start);
  const last = doc.tokens.findLastIndex(({ end }) => end <= name.end);
  const near = [...doc.tokens.slice(Math.max(0, first - 3), first), ...doc.tokens.slice(last + 1, last + 3)];
  return near.some((token) => we.has(keyOf(token, doc)));
}

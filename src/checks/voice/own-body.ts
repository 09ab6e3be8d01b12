import type { Document } from '../../engine/document.ts';
import { keyOf } from '../../engine/document.ts';
import { createPhraseSearch, type PhraseBook } from '../../engine/phrases.ts';
import { countBefore } from '../../engine/ranges.ts';
import { readOnce } from '../../engine/read-once.ts';
import type { PostLanguage, Range } from '../../engine/types.ts';
import { nameForms } from '../../languages/index.ts';
import type { Policy } from '../../policy/compile.ts';
import { phrasesOf } from '../word-lists.ts';
import { VOICE_WORDS } from './words/table.ts';

/** Phrases by which a writer counts themselves to the institution, for one policy and language. */
export interface BodyBooks {
  /** "mūsu aģentūra", "our agency". */
  ours: PhraseBook<true>;
  /** "mēs aģentūrā", "we at the ministry". */
  places: PhraseBook<true>;
  /** "aģentūras vārdā", "on behalf of the agency". */
  mandates: PhraseBook<true>;
}

/**
 * The phrases for this policy: the noun of the institution's own name ("aģentūra" of "Ezeru un upju aģentūra")
 * and nouns that fit any institution. "Mūsu pašvaldība" is thus a tie for people of a municipality only:
 * everybody else says it as a resident.
 */
export const bodyBooks = (policy: Policy, lang: PostLanguage): BodyBooks => readOnce(policy, compile, lang);

function compile(policy: Policy, lang: PostLanguage): BodyBooks {
  const words = VOICE_WORDS.of(lang);
  if (!words) throw new Error(`no words for ${lang}`);
  const noun = words.headNoun(policy.name[lang] ?? '');
  const own = noun !== undefined && /^\p{L}{4,}$/u.test(noun) ? noun : undefined;
  const forms = own ? nameForms(own, [lang]).filter((form) => !form.includes(' ')) : [];
  const nouns = [...forms, ...words.bodies];
  const search = createPhraseSearch();
  const fill = (patterns: readonly string[], list: readonly string[]) =>
    search.add(() =>
      phrasesOf(
        patterns.map((pattern) =>
          pattern.replace('BODIES', list.map((noun) => `${noun}'s`).join('|')).replace('BODY', list.join('|')),
        ),
        true as const,
      ),
    );
  return {
    ours: fill([`${words.possessives} ${words.praisedAs}? BODY`], nouns),
    places: fill(words.places, [...(own ? [words.placeOf(own)] : []), ...words.placeBodies]),
    mandates: fill(words.mandates, nouns),
  };
}

/** Indexes of the first token of a range and one past the last. */
const tokensOf = ({ tokens }: Document, { start, end }: Range) => ({
  first: countBefore(tokens, (token) => token.start < start),
  last: countBefore(tokens, (token) => token.end <= end),
});

/** Whether "we" or "I" stands close before or behind a name of the institution: "Mēs, Ezeru un upju aģentūra, …". */
export function isBesideWe(doc: Document, name: Range, we: ReadonlySet<string>): boolean {
  const { first, last } = tokensOf(doc, name);
  const near = [...doc.tokens.slice(Math.max(0, first - 3), first), ...doc.tokens.slice(last, last + 2)];
  return near.some((token) => we.has(keyOf(token, doc)));
}

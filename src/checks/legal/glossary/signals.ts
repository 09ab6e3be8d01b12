import { isQuoted } from '../../../engine/document.ts';
import type { PhraseBook, PhraseMatch } from '../../../engine/phrases.ts';
import { overlaps } from '../../../engine/ranges.ts';
import { readOnce } from '../../../engine/read-once.ts';
import type { PostLanguage } from '../../../engine/types.ts';
import type { Policy } from '../../../policy/compile.ts';
import type { GlossaryEntry } from '../../../policy/file/rules.ts';
import { nameBook } from '../../../policy/wording/names.ts';
import { bookOf, plainText } from '../../../policy/wording/wording.ts';
import type { CheckContext } from '../../contract.ts';
import type { Signal } from '../signal.ts';
import { WEIGHTS } from '../weights.ts';

/** The entries without `*` in all forms of the language: "virszemes ūdensobjektā" too. */
function formsBook(policy: Policy, lang: PostLanguage): PhraseBook<GlossaryEntry> {
  const entries = (policy.rules.language?.glossary ?? []).filter(
    (entry) => entry.lang === lang && !entry.avoid.includes('*'),
  );
  return nameBook(entries.map((entry) => ({ words: entry.avoid, value: entry })));
}

/** The wording that the institution asks for: it is questioned by no legal check. */
export const ownWording = (policy: Policy, lang: PostLanguage): PhraseBook<true> =>
  readOnce(policy, preferredBook, lang);

function preferredBook(policy: Policy, lang: PostLanguage): PhraseBook<true> {
  const entries = (policy.rules.language?.glossary ?? []).filter((entry) => entry.lang === lang && entry.use);
  return bookOf(entries.map((entry) => ({ words: entry.use ?? '', value: true as const })));
}

/** The signs of words that the institution's rules ask to avoid. */
export function glossarySignals({ doc, policy }: CheckContext, lang: PostLanguage): Signal[] {
  const exact = policy.glossary[lang]?.find(doc) ?? [];
  const others = readOnce(policy, formsBook, lang).find(doc);
  const kept = policy.keep.find(doc);
  return [...exact, ...others.filter((match) => !overlaps(match, exact))]
    .filter((match) => !isQuoted(match, doc) && !overlaps(match, kept))
    .map((match) => signal(match, doc.text.slice(match.start, match.end)));
}

function signal({ start, end, value }: PhraseMatch<GlossaryEntry>, found: string): Signal {
  const use = plainText(value.use ?? '');
  const same = found.normalize('NFC').toLowerCase() === plainText(value.avoid).normalize('NFC').toLowerCase();
  const capital = /^\p{Lu}/u.test(found) && !/^\p{Lu}/u.test(value.avoid);
  const text = capital ? use.slice(0, 1).toUpperCase() + use.slice(1) : use;
  return {
    kind: 'glossary',
    start,
    end,
    pull: WEIGHTS.glossary,
    raised: true,
    data: { found, use, why: plainText(value.why ?? '') },
    // an inflected form would need its own form of the other wording
    fixes: use !== '' && same ? [{ start, end, text }] : [],
  };
}

import { isQuoted } from '../../../engine/document.ts';
import type { PhraseBook, PhraseMatch } from '../../../engine/phrases.ts';
import type { Language } from '../../../engine/types.ts';
import type { Policy } from '../../../policy/compile.ts';
import { nameBook } from '../../../policy/names.ts';
import type { GlossaryEntry } from '../../../policy/rules.ts';
import { plainText } from '../../../policy/wording.ts';
import type { Check, Outcome } from '../../check.ts';
import { PULLS } from '../pulls.ts';
import { text as en } from './en.ts';
import { text as lv } from './lv.ts';

const inflected = new WeakMap<Policy, Partial<Record<Language, PhraseBook<GlossaryEntry>>>>();

/** The entries without `*` in all forms of the language: "virszemes ūdensobjektā" too. */
function formsBook(policy: Policy, lang: Language): PhraseBook<GlossaryEntry> {
  const known = inflected.get(policy) ?? {};
  inflected.set(policy, known);
  const entries = (policy.rules.language?.glossary ?? []).filter(
    (entry) => entry.lang === lang && !entry.avoid.includes('*'),
  );
  known[lang] ??= nameBook(entries.map((entry) => ({ name: entry.avoid, value: entry })));
  return known[lang];
}

/** The institution's own wording (RULES.md, `language.glossary`). */
export const check: Check = {
  id: 'legal/glossary',
  group: 'legal',
  level: 'hint',
  basis: ['editorial'],
  reads: ['lv', 'en'],
  text: { lv, en },
  run: ({ doc, policy }) => {
    if (doc.lang !== 'lv' && doc.lang !== 'en') return [];
    const exact = policy.glossary[doc.lang].find(doc);
    const others = formsBook(policy, doc.lang).find(doc);
    const kept = policy.keep.find(doc);
    return [...exact, ...others.filter((match) => !exact.some((other) => overlap(match, other)))]
      .filter((match) => !isQuoted(match, doc) && !kept.some((other) => overlap(match, other)))
      .map((match) => outcome(match, doc.text.slice(match.start, match.end)));
  },
};

const overlap = (a: PhraseMatch<unknown>, b: PhraseMatch<unknown>) => a.start < b.end && b.start < a.end;

function outcome({ start, end, value }: PhraseMatch<GlossaryEntry>, found: string): Outcome {
  const use = plainText(value.use ?? '');
  const same = found.normalize('NFC').toLowerCase() === plainText(value.avoid).normalize('NFC').toLowerCase();
  const capital = /^\p{Lu}/u.test(found) && !/^\p{Lu}/u.test(value.avoid);
  const text = capital ? use.slice(0, 1).toUpperCase() + use.slice(1) : use;
  return {
    start,
    end,
    outcome: 'flag',
    pull: PULLS.glossary,
    data: { found, use, why: plainText(value.why ?? '') },
    // an inflected form would need its own form of the other wording
    fixes: use !== '' && same ? [{ start, end, text }] : [],
  };
}

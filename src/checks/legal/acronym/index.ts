import type { Document } from '../../../engine/document.ts';
import type { Language, Range } from '../../../engine/types.ts';
import type { Check } from '../../check.ts';
import { PULLS } from '../pulls.ts';
import { text as en } from './en.ts';
import { type AcronymFound, findAcronyms } from './find.ts';
import { text as lv } from './lv.ts';

/** Verbs after which a Latvian abbreviation at the start of a sentence is the subject: its name stands in the nominative. */
const SAYS =
  /^(?:aicina|atgādina|informē|skaidro|paziņo|ziņo|brīdina|iesaka|lūdz|rīko|organizē|publicē|izsludina|sāk|sācis|piedāvā|turpina|plāno|meklē|pieņem|apstiprina|strādā|saņem|pārbauda|pārbaudīja|sola|vērtē|aprēķinājis|aprēķinājusi|konstatēja|secinājis|secinājusi|uzsver|norāda|pateicas|izsniedz|izmaksā|sagatavojis|sagatavojusi|saņēmis|saņēmusi)$/u;

/** A warning is read for what it warns of; whose it is matters less (PRODUCT.md O3). */
const WARNING = /br[īi]din[āa]/iu;

/** Short names of public bodies that the post does not explain. */
export const check: Check = {
  id: 'legal/acronym',
  group: 'legal',
  level: 'hint',
  basis: ['us-plain-language', 'iso-24495', 'editorial'],
  reads: ['lv', 'en'],
  text: { lv, en },
  run: ({ doc, policy, emergency }) => {
    const lang = doc.lang;
    if ((lang !== 'lv' && lang !== 'en') || emergency || WARNING.test(doc.text)) return [];
    const kept = [...policy.keep.find(doc), ...policy.ownNames.find(doc)];
    return findAcronyms(doc, lang, policy)
      .filter(({ token }) => !kept.some((range) => overlap(range, token)))
      .map((found) => ({
        start: found.token.start,
        end: found.token.end,
        outcome: 'flag',
        pull: PULLS.acronym,
        data: { found: found.token.text, full: found.expansion },
        fixes: fixes(doc, lang, found),
      }));
  },
};

const overlap = (a: Range, b: Range) => a.start < b.end && b.start < a.end;

/** The name in brackets behind the abbreviation, where its case is certain; two readings are for the writer to choose. */
function fixes(doc: Document, lang: Language, { token, at, expansion }: AcronymFound) {
  if (expansion.includes(' / ')) return [];
  const subject = isFirst(doc, token) && SAYS.test(doc.tokens[at + 1]?.lower ?? '');
  return lang === 'en' || subject ? [{ start: token.end, end: token.end, text: ` (${expansion})` }] : [];
}

const isFirst = (doc: Document, token: Range): boolean =>
  doc.sentences.some(({ first }) => doc.tokens[first]?.start === token.start);

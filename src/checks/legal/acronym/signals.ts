import { type Document, opensSentence } from '../../../engine/document.ts';
import type { PostLanguage, Range } from '../../../engine/types.ts';
import type { CheckContext } from '../../contract.ts';
import { isSpared } from '../sentence-view.ts';
import type { Signal } from '../signal.ts';
import { WEIGHTS } from '../weights.ts';
import { type AcronymFound, findAcronyms } from './find.ts';
import { ACRONYM_WORDS } from './words.ts';

/** A warning is read for what it warns of; whose it is matters less. */
const WARNING = /br[īi]din[āa]/iu;

/** The signs of short names of public bodies that the post does not explain. */
export function acronymSignals(
  { doc, policy, emergency }: CheckContext,
  lang: PostLanguage,
  kept: readonly Range[],
): Signal[] {
  if (emergency || WARNING.test(doc.text)) return [];
  return findAcronyms(doc, lang, policy)
    .filter(({ token }) => !isSpared(token, doc, kept))
    .map((found) => ({
      kind: 'acronym',
      start: found.token.start,
      end: found.token.end,
      pull: WEIGHTS.acronym,
      raised: true,
      data: { found: found.token.text, full: found.expansion },
      fixes: fixes(doc, lang, found),
    }));
}

/** The name in brackets behind the abbreviation, where its case is certain; two readings are for the writer to choose. */
function fixes(doc: Document, lang: PostLanguage, { token, at, expansion }: AcronymFound) {
  if (expansion.includes(' / ')) return [];
  const says = ACRONYM_WORDS.of(lang)?.says;
  const fits = !says || (opensSentence(doc, at) && says.test(doc.tokens[at + 1]?.lower ?? ''));
  return fits ? [{ start: token.end, end: token.end, text: ` (${expansion})` }] : [];
}

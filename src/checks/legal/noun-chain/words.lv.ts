import { fold, type Token } from '../../../engine/tokens.ts';
import type { Range } from '../../../engine/types.ts';
import { holdsName, type SentenceView } from '../sentence-view.ts';
import type { ChainWords } from './shape.ts';

/**
 * Verbal nouns in -šana. LVTB: two in a sentence stand in 14 % of legal sentences and 0.9 % of posts
 * (src/languages/lv/README.md, Register); here only those that hang on each other count. Elections, lessons and
 * pastimes are names of things, not officialese.
 */
const VERBAL = /^.{3,}(?:šan|san)(?:a|as|ai|u|ā|ām|os)$/u;
const GENITIVE = /^.{3,}(?:šan|san)as$/u;
const THINGS =
  /^(?:vele|pelde|slepo|slido|dzieda|dejo|brauk|skrie|makskere|e|raksti|lasi|zime|glezno|adi|aire|bura|nir|ja|mine|gatavo|edina|nodarbina|ugun|lug|iepirk|smeke|dzer|glab|ugunsdze|apdrosina|atjauno|arste|izluko|dzemde|baro|balso|manto)san/u;
/** Between two of a chain only words that can be genitives or adjectives stand, never a conjunction or preposition. */
const BETWEEN =
  /^(?!(?:un|vai|par|pēc|pec|pirms|lai|kas|kur|jo|bet|ar|uz|no|līdz|lidz|pie)$).*(?:u|as|es|ās|ības|a|ā|ajā|o|is)$/u;
const MOST_BETWEEN = 3;
/** A longer chain goes on as another, in tokens. */
const LONGEST = 30;
/** Nouns of procedure: "izsniegšanas kārtība" alone is a term, with a third link it is a chain. */
const PROCEDURE =
  /^(?:kārtīb|kartib|proces|proced[ūu]r|darb[ui]|pas[āa]kum|termi[ņn]|noteikum|pras[īi]b|nosac[īi]jum|laik[āa]|gad[īi]jum|zon[āau]|faktu?|uzs[āa]k|nodro[šs]in|veik[šs]an|p[āa]rskat|izpild|kontrol|uzraudz[īi]b|koordin[āa]c|reglament)/u;

function findChains(part: SentenceView): Range[] {
  const { tokens } = part;
  const found: Range[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isVerbal(tokens[at]) || !GENITIVE.test(tokens[at]?.lower ?? '')) continue;
    const last = chainEnd(tokens, at);
    if (last < 0 || holdsName(part, at, last + 1)) continue;
    found.push({ start: tokens[at]?.start ?? 0, end: tokens[last]?.end ?? 0 });
    at = last;
  }
  return found;
}

const isVerbal = (token?: Token): boolean =>
  token?.kind === 'word' && VERBAL.test(token.lower) && !THINGS.test(fold(token.lower));

/** Index of the last token of a chain that begins here, or -1. */
function chainEnd(tokens: readonly Token[], first: number): number {
  let between = 0;
  let procedures = 0;
  let end = -1;
  const limit = Math.min(tokens.length, first + LONGEST);
  for (let at = first + 1; at < limit && between <= MOST_BETWEEN; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    if (isVerbal(token)) {
      end = at;
      between = 0;
      if (!GENITIVE.test(token.lower)) break;
      continue;
    }
    if (PROCEDURE.test(token.lower)) {
      procedures++;
      if (procedures > 1) end = Math.max(end, at);
    } else if (!BETWEEN.test(token.lower) && !BETWEEN.test(fold(token.lower))) break;
    between++;
  }
  return end;
}

export const words: ChainWords = { findChains };

import { within } from '../../../engine/ranges.ts';
import type { PostLanguage, Range } from '../../../engine/types.ts';
import { ownWords, sizeOf } from '../sentence-size.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Signal } from '../signal.ts';
import { WEIGHTS } from '../weights.ts';
import { DENSE_WORDS } from './words.ts';

/**
 * The sign of a sentence that reads like law as a whole: many signs pile up in it, or it is made of words of law
 * and speaks to nobody. Counts only, never shares: a share would rise when a short word is fixed away.
 * @param signs what was found in the sentence
 * @param spoken verbs and pronouns in the first person plural; those of officialese itself ("informējam, ka") speak to nobody
 */
export function denseSignal(
  part: SentenceView,
  lang: PostLanguage,
  signs: readonly Signal[],
  spoken: readonly Range[],
): Signal | undefined {
  const speaks = spoken.some((mark) => !within(mark, signs));
  const { from, shownFrom, factor, most, vocabulary } = WEIGHTS.dense;
  const sum = signs.reduce((total, { pull }) => total + pull, 0);
  const piled = Math.min(most, Math.max(0, sum - from) * factor);
  const made = isMadeOfLaw(part, lang, signs.length, speaks) ? vocabulary : 0;
  const pull = Math.max(piled, made);
  if (pull === 0) return undefined;
  const { start, end } = part.sentence;
  return { kind: 'dense-sentence', start, end, pull, raised: sum >= shownFrom || made > 0 };
}

function isMadeOfLaw(part: SentenceView, lang: PostLanguage, signs: number, speaks: boolean): boolean {
  if (speaks || part.sentence.question || part.sentence.exclamation) return false;
  const known = DENSE_WORDS.of(lang);
  if (!known) return false;
  const words = ownWords(part);
  if (words.some(({ lower }) => known.personal.test(lower))) return false;
  const law = words.filter(({ lower }) => known.vocabulary.test(lower)).length;
  return law + signs >= known.enough.law && sizeOf(part, lang).long >= known.enough.long;
}

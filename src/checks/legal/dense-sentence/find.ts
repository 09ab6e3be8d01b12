import { within } from '../../../engine/ranges.ts';
import type { Language, Range } from '../../../engine/types.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Signal } from '../signal.ts';
import { WEIGHTS } from '../weights.ts';
import { ownWords, sizeOf } from '../words.ts';
import { VOCABULARY as english, PERSONAL as englishPersonal } from './words.en.ts';
import { VOCABULARY as latvian, PERSONAL as latvianPersonal } from './words.lv.ts';

const VOCABULARY: Record<Language, RegExp> = { lv: latvian, en: english };
const PERSONAL: Record<Language, RegExp> = { lv: latvianPersonal, en: englishPersonal };
/** Words of law, signs of officialese among them, and long words that make a sentence read like law; measured on LVTB (test/measure/legal.mjs). */
const ENOUGH: Record<Language, { law: number; long: number }> = { lv: { law: 3, long: 3 }, en: { law: 4, long: 4 } };

/**
 * The sign of a sentence that reads like law as a whole: many signs pile up in it, or it is made of words of law
 * and speaks to nobody. Counts only, never shares: a share would rise when a short word is fixed away.
 * @param signs what was found in the sentence
 * @param spoken verbs and pronouns in the first person plural; those of officialese itself ("informējam, ka") speak to nobody
 */
export function denseSignal(
  part: SentenceView,
  lang: Language,
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

function isMadeOfLaw(part: SentenceView, lang: Language, signs: number, speaks: boolean): boolean {
  if (speaks || part.sentence.question || part.sentence.exclamation) return false;
  const words = ownWords(part);
  if (words.some(({ lower }) => PERSONAL[lang].test(lower))) return false;
  const law = words.filter(({ lower }) => VOCABULARY[lang].test(lower)).length;
  return law + signs >= ENOUGH[lang].law && sizeOf(part, lang).long >= ENOUGH[lang].long;
}

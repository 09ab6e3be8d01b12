import type { Language } from '../../../engine/types.ts';
import type { Part } from '../part.ts';
import { PULLS } from '../pulls.ts';
import type { Signal } from '../reading.ts';
import { ownWords, sizeOf } from '../words.ts';
import { VOCABULARY as english, PERSONAL as englishPersonal } from './en-vocabulary.ts';
import { VOCABULARY as latvian, PERSONAL as latvianPersonal } from './lv-vocabulary.ts';

const VOCABULARY: Record<Language, RegExp> = { lv: latvian, en: english };
const PERSONAL: Record<Language, RegExp> = { lv: latvianPersonal, en: englishPersonal };
/** Words of law and long words that make a sentence read like one; measured on LVTB (test/measure/legal.mjs). */
const ENOUGH: Record<Language, { law: number; long: number }> = { lv: { law: 3, long: 3 }, en: { law: 4, long: 4 } };

/**
 * The sign of a sentence that reads like law as a whole: many signs pile up in it, or it is made of words of law
 * and speaks to nobody. Counts only, never shares: a share would rise when a short word is mended away.
 * @param signs what was found in the sentence
 * @param speaks whether the sentence has a verb or pronoun in the first person plural
 */
export function denseSignal(part: Part, lang: Language, signs: readonly Signal[], speaks: boolean): Signal | undefined {
  const { from, shownFrom, factor, most, vocabulary } = PULLS.dense;
  const sum = signs.reduce((total, { pull }) => total + pull, 0);
  const piled = Math.min(most, Math.max(0, sum - from) * factor);
  const made = isMadeOfLaw(part, lang, speaks) ? vocabulary : 0;
  const pull = Math.max(piled, made);
  if (pull === 0) return undefined;
  const { start, end } = part.sentence;
  return { kind: 'dense-sentence', start, end, pull, raised: sum >= shownFrom || made > 0 };
}

function isMadeOfLaw(part: Part, lang: Language, speaks: boolean): boolean {
  if (speaks || part.sentence.question || part.sentence.exclamation) return false;
  const words = ownWords(part);
  if (words.some(({ lower }) => PERSONAL[lang].test(lower))) return false;
  const law = words.filter(({ lower }) => VOCABULARY[lang].test(lower)).length;
  return law >= ENOUGH[lang].law && sizeOf(part, lang).long >= ENOUGH[lang].long;
}

import type { BasisId } from '../../../checks/sources.ts';
import type { InterfaceLanguage } from '../../../engine/types.ts';
import type { Policy } from '../../../policy/compile.ts';
import { plainText } from '../../../policy/wording/wording.ts';
import type { Situation } from '../situations.ts';
import { GUIDE_EN } from './en.ts';
import { GUIDE_LV } from './lv.ts';

/** What works in a situation: two or three lines to read before answering. */
export interface Guide {
  lines: readonly string[];
  /** Language of the lines: another than asked for where the rules give them in one language only. */
  lang: InterfaceLanguage;
  /** What the built-in lines rest on; nothing for the institution's own. */
  basis: readonly BasisId[];
}

const TEXTS: Record<InterfaceLanguage, Record<Situation, string>> = { lv: GUIDE_LV, en: GUIDE_EN };

/**
 * Facts and reasons: the Cabinet's recommendation on values; a question deserves an answer: the Ombudsman; what is
 * published stays: the UK guidance; inadequate reactions, warnings and the two-way talk: the 2012 analysis.
 */
const BASIS: Record<Situation, readonly BasisId[]> = {
  question: ['eu-ombudsman', 'swot-2012'],
  complaint: ['ethics-2018', 'swot-2012'],
  insult: ['uk-gcs', 'swot-2012'],
  'false-claim': ['ethics-2018', 'uk-gcs'],
  emergency: ['swot-2012', 'editorial'],
  thanks: ['swot-2012', 'editorial'],
};

/** The guide to a situation: the institution's own text, otherwise the built-in one. */
export function guideTo(situation: Situation, policy: Policy, ui: InterfaceLanguage): Guide {
  const given = policy.rules.situations?.[situation];
  for (const lang of [ui, ui === 'lv' ? 'en' : 'lv'] as const) {
    const lines = linesOf(given?.[lang] ?? '');
    if (lines.length > 0) return { lines, lang, basis: [] };
  }
  return { lines: linesOf(TEXTS[ui][situation]), lang: ui, basis: BASIS[situation] };
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(plainText)
    .filter((line) => line !== '');

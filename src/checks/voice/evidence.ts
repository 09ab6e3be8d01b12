import type { Document } from '../../engine/document.ts';
import type { PersonMark } from '../../engine/language.ts';
import { within } from '../../engine/ranges.ts';
import type { VoiceJudgement } from './judgement.ts';
import { VOICE_WORDS } from './words/table.ts';

export const hasPlainOpinion = ({ opinions }: VoiceJudgement): boolean => opinions.some(({ kind }) => kind === 'plain');

/** "Es" and the institution's "mēs" in one post, and no name that says who "es" is. */
export const speaksAsBoth = (voice: VoiceJudgement): boolean =>
  !voice.introduced && voice.singular.length > 0 && voice.acts.some(({ who }) => who === 'we');

const POSSESSIVE = /^(?:mans|mana|manu|manam|manai|manā|manas|manus|manās|manām|maniem|manos|my|mine)$/u;

/** "Mans", "my": not yet a person who speaks. */
export const isPossessive = ({ token }: PersonMark, doc: Document): boolean =>
  POSSESSIVE.test(doc.tokens[token]?.lower ?? '');

/**
 * Forms that make a sentence one person's: all but possessives, which slogans live on, courtesy ("atvainojos")
 * and promises of an answer ("noskaidrošu"), by which a person in service speaks to a person.
 */
export function strongSingular({ singular }: VoiceJudgement, doc: Document): PersonMark[] {
  const kin = VOICE_WORDS.of(doc.lang)?.kin.find(doc) ?? [];
  const promised = VOICE_WORDS.of(doc.lang)?.promises.find(doc) ?? [];
  const isSlogan = (mark: PersonMark) => isPossessive(mark, doc) && !within(mark, kin);
  return singular.filter((mark) => !isSlogan(mark) && !within(mark, promised));
}

import type { Document } from '../../engine/document.ts';
import type { PersonMark } from '../../engine/language.ts';
import type { VoiceJudgement } from './judgement.ts';

export const hasPlainOpinion = ({ opinions }: VoiceJudgement): boolean => opinions.some(({ kind }) => kind === 'plain');

/** "Es" and the institution's "mēs" in one post, and no name that says who "es" is. */
export const speaksAsBoth = (voice: VoiceJudgement): boolean =>
  !voice.introduced && voice.singular.length > 0 && voice.acts.some(({ who }) => who === 'we');

const POSSESSIVE = /^(?:mans|mana|manu|manam|manai|manā|manas|manus|manās|manām|maniem|manos|my|mine)$/u;

/** Forms that make a sentence one person's: all but possessives, which slogans live on. */
export const strongSingular = ({ singular }: VoiceJudgement, doc: Document): PersonMark[] =>
  singular.filter((mark) => !POSSESSIVE.test(doc.tokens[mark.token]?.lower ?? ''));

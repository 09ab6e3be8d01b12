import { LANGUAGES, readPost } from '../languages/index.ts';
import { compilePolicy } from '../policy/compile.ts';
import { type CheckerOptions, contextOf } from './checker.ts';
import { CHECKS } from './registry.ts';
import { borrowedRanges } from './voice/borrowed.ts';
import { isIntroduced } from './voice/introduced.ts';
import { readVoice } from './voice/judgement.ts';
import { wordsOf } from './voice/words/by-language.ts';

/**
 * What is read to make everything ready: a word that meets no list, so that the lists are laid out, then a post that
 * meets many. Latvian with and without its diacritics and English are searched apart.
 */
const TEXTS = [
  'Labdien, jūs!',
  'Informējam, ka saskaņā ar likumu tiek veikta apsekošana (MK noteikumi Nr. 5). Manuprāt, visi saņems pabalstu!',
  'Informejam, ka saskana ar likumu tiek veikta apsekosana. Es domaju, ka visi sanems pabalstu un tas ir labi!',
  'Hello to you all!',
  'Pursuant to the law, the inspection will be conducted in 2026. I think everyone will get the benefit for free!',
];

/**
 * Does step by step what the first checks would do in one go: lists are laid out and expressions compiled when they are
 * first used. Whoever waits for no answer takes the steps between other things; a check in the meantime is as right as
 * any, only slower. Nothing is found here and nothing is kept.
 */
export function* warmUp({ rules, today, ui = 'lv' }: CheckerOptions): Generator<undefined, void> {
  const policy = compilePolicy(rules);
  yield;
  for (const text of TEXTS) {
    const doc = readPost(text);
    yield;
    const { lang } = doc;
    const voices = wordsOf(lang);
    if (!voices || (lang !== 'lv' && lang !== 'en')) continue;
    const persons = LANGUAGES[lang].persons(doc);
    yield;
    for (const read of [voices.acts, voices.opinions, voices.futures, voices.toPlural]) {
      read(doc, persons);
      yield;
    }
    for (const read of [isIntroduced, borrowedRanges]) {
      read(doc, voices);
      yield;
    }
    const context = contextOf(policy, { id: '', text }, today, ui);
    yield;
    readVoice(context);
    yield;
    for (const { run } of CHECKS) {
      run(context);
      yield;
    }
  }
}

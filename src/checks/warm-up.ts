import type { PostLanguage } from '../engine/types.ts';
import { PACKS, personsOf, readPost } from '../languages/index.ts';
import { compilePolicy } from '../policy/compile.ts';
import { type CheckerOptions, contextOf } from './checker.ts';
import { NOTHING_SO_FAR } from './raise.ts';
import { CHECKS } from './registry.ts';
import { borrowedRanges } from './voice/borrowed.ts';
import { isIntroduced } from './voice/introduced.ts';
import { readVoice } from './voice/judgement.ts';
import { VOICE_WORDS } from './voice/words/table.ts';

/**
 * Does step by step what the first checks in a language would do in one go: lists are laid out and expressions compiled when they are
 * first used. Whoever waits for no answer takes the steps between other things; a check in the meantime is as right as
 * any, only slower. Nothing is found here and nothing is kept.
 */
export function* warmUp(
  { rules, today, ui = 'lv' }: CheckerOptions,
  language: PostLanguage,
): Generator<undefined, void> {
  const policy = compilePolicy(rules);
  yield;
  for (const text of PACKS.of(language)?.warmUp ?? []) {
    const doc = readPost(text);
    yield;
    const voices = VOICE_WORDS.of(doc.lang);
    if (!voices) continue;
    const persons = personsOf(doc);
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
      run(context, NOTHING_SO_FAR);
      yield;
    }
  }
}

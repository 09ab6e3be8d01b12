import type { Check, CheckContext, Outcome } from '../../contract.ts';
import { isInstitutional } from '../accounts.ts';
import { hasPlainOpinion, isPossessive, speaksAsBoth, strongSingular } from '../evidence.ts';
import { readVoice, type VoiceJudgement } from '../judgement.ts';
import { VOICE_WORDS } from '../words/table.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';

/** "I" on an institution's account without an opinion: nobody can tell who is speaking. */
export const check: Check = {
  id: 'voice/first-person',
  group: 'voice',
  level: 'confirm',
  basis: ['swot-2012', 'editorial'],
  reads: VOICE_WORDS,
  byWords: true,
  text: { lv, en },
  run: (context) => {
    const { account, emergency } = context;
    const voice = readVoice(context);
    if (!isInstitutional(account) || emergency || voice.singular.length === 0) return [];
    // Signed or introduced, it is known who speaks: the slip is an "I" that nobody signs.
    if (voice.introduced) return [];
    // The opinion and the mix are pointed out by their own checks.
    if (hasPlainOpinion(voice) || speaksAsBoth(voice)) return [];
    return outcomeOf(context, voice);
  },
};

function outcomeOf({ doc, post }: CheckContext, voice: VoiceJudgement): Outcome[] {
  const strong = strongSingular(voice, doc);
  const [mark] = strong.length > 0 ? strong : voice.singular.filter((entry) => !isPossessive(entry, doc));
  // A lone "mans" is a slogan more often than a person.
  if (!mark) return [];
  const fix = VOICE_WORDS.of(doc.lang)?.toPlural(doc, voice.singular);
  // "Aicinu" and "pateicos" are habits of courtesy; "ceru, ka" is somebody's hope.
  const courtesy = fix !== undefined && voice.acts.some(({ who }) => who === 'I');
  // A reply may sound like a person.
  const unsure = strong.length === 0 || post.kind === 'reply' || courtesy;
  return [{ outcome: unsure ? 'unsure' : 'flag', start: mark.start, end: mark.end, fixes: fix ? [fix] : [] }];
}

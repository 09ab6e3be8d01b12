import type { Check } from '../../contract.ts';
import { isInstitutional } from '../accounts.ts';
import { hasPlainOpinion, speaksAsBoth, strongSingular } from '../evidence.ts';
import { readVoice } from '../judgement.ts';
import { VOICE_WORDS } from '../words/table.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';

/** "I" and the institution's "we" in one post: one post, one voice. */
export const check: Check = {
  id: 'voice/mixed',
  group: 'voice',
  level: 'confirm',
  basis: ['swot-2012', 'ec-staff-2021'],
  reads: VOICE_WORDS,
  byWords: true,
  text: { lv, en },
  run: (context) => {
    const { account, emergency, doc, post } = context;
    const voice = readVoice(context);
    if (!isInstitutional(account) || emergency || hasPlainOpinion(voice) || !speaksAsBoth(voice)) return [];
    const [mark] = strongSingular(voice, doc);
    if (!mark) return [];
    const sure = post.kind !== 'reply';
    return [{ outcome: sure ? 'flag' : 'unsure', start: mark.start, end: mark.end }];
  },
};

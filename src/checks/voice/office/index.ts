import type { Check } from '../../contract.ts';
import { readVoice } from '../judgement.ts';
import { VOICE_WORDS } from '../words/table.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';

/** An office holder announces the institution's decision as "I": a hint at most, for some decisions are theirs alone. */
export const check: Check = {
  id: 'voice/office',
  group: 'voice',
  level: 'hint',
  basis: ['official-private-2017', 'official-account'],
  reads: VOICE_WORDS,
  text: { lv, en },
  run: (context) => {
    if (context.account.capacity !== 'official' || context.emergency) return [];
    const act = readVoice(context).acts.find(({ who, kind }) => who === 'I' && kind === 'rule');
    return act ? [{ outcome: 'flag', start: act.start, end: act.end }] : [];
  },
};

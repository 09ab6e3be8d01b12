import { judgeAuthority } from '../../../policy/authority/authority.ts';
import { impressionOf } from '../../classifier/impression.ts';
import { LEARNED } from '../../classifier/judgements.ts';
import type { Check } from '../../contract.ts';
import { isPrivateAccount } from '../../voice/accounts.ts';
import { isOneselfOnly, isTied, readVoice } from '../../voice/judgement.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';

/**
 * A private post sounds as if the institution spoke (src/checks/classifier/README.md), and who writes may not speak for it.
 * Where a rule has found the words by which it speaks, that one asks.
 */
export const check: Check = {
  id: 'authority/impression',
  group: 'authority',
  level: 'confirm',
  basis: ['csl', 'swot-2012', 'corpus'],
  reads: LEARNED,
  whole: true,
  text: { lv, en },
  run: (context, soFar) => {
    if (context.emergency || !isPrivateAccount(context.account)) return [];
    if (!isTied(context) || isOneselfOnly(context) || readVoice(context).disclaimer) return [];
    if ([...soFar.found.keys()].some((check) => check.startsWith('authority/'))) return [];
    const impression = impressionOf('speak', context, soFar);
    if (impression?.level !== 'ask') return [];
    const [problem] = judgeAuthority({ ...context, speaksForInstitution: true });
    if (!problem) return [];
    const { start, end } = impression;
    return [{ outcome: problem.outcome, start, end, most: 'confirm' }];
  },
};

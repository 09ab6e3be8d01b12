import { impressionOf } from '../../classifier/impression.ts';
import { LEARNED } from '../../classifier/judgements.ts';
import type { JudgementId } from '../../classifier/shape.ts';
import type { Check, CheckContext, Outcome, SoFar } from '../../contract.ts';
import { isPrivateAccount } from '../accounts.ts';
import { insertDisclaimer } from '../disclaimer.ts';
import { isOneselfOnly, isTied, readVoice } from '../judgement.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';

/**
 * What the rules of the group cannot put a finger on: all words of a post together sound like a judgement of the own
 * institution, like its own voice on a private account, or like somebody's private affair on the institution's
 * (src/checks/classifier/README.md). Where a rule asks already, nothing is added.
 */
export const check: Check = {
  id: 'voice/impression',
  group: 'voice',
  level: 'confirm',
  basis: ['corpus', 'swot-2012'],
  reads: LEARNED,
  whole: true,
  text: { lv, en },
  run: (context, soFar) => {
    const isPrivate = isPrivateAccount(context.account);
    // Under a disclaimer anything may be the writer's own view, unless words that a rule knows speak for the institution.
    if (context.emergency || (isPrivate && (!isTied(context) || readVoice(context).disclaimer))) return [];
    const asked = [...soFar.found].some(([check, level]) => check.startsWith('voice/') && level !== 'hint');
    return asked ? [] : strongest(isPrivate ? privately(context) : ['slip'], context, soFar);
  },
};

/** Who leads to the institution's own page or account need not say that they work there (src/policy/README.md). */
const privately = (context: CheckContext): readonly JudgementId[] => [
  ...(isOneselfOnly(context) ? [] : (['speak'] as const)),
  'blame',
  ...(context.mentions.accounts.length > 0 ? [] : (['mention'] as const)),
];

/** What the post sounds like for certain; otherwise what it may be. */
function strongest(ids: readonly JudgementId[], context: CheckContext, soFar: SoFar): Outcome[] {
  const hinted = [...soFar.found.keys()].some((check) => check.startsWith('voice/'));
  const heard = ids.flatMap((id) => {
    const impression = impressionOf(id, context, soFar);
    return impression ? [{ id, ...impression }] : [];
  });
  const asks = heard.find(({ level }) => level === 'ask');
  const found = asks ?? (hinted ? undefined : heard[0]);
  if (!found) return [];
  const { id, start, end, level } = found;
  const { doc, policy } = context;
  const fixes = id === 'blame' || id === 'mention' ? [insertDisclaimer(doc, policy, doc.lang)] : [];
  return [{ outcome: level === 'ask' ? 'flag' : 'unsure', start, end, fixes, data: { id }, most: 'confirm' }];
}

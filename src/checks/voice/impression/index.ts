import { impressionOf } from '../../classifier/impression.ts';
import { LEARNED } from '../../classifier/judgements.ts';
import type { JudgementId } from '../../classifier/shape.ts';
import type { Check, CheckContext, Outcome, SoFar } from '../../contract.ts';
import { isPrivateAccount } from '../accounts.ts';
import { insertDisclaimer } from '../disclaimer.ts';
import { readVoice } from '../judgement.ts';
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
    return asked ? [] : strongest(isPrivate ? ['speak', 'blame', 'mention'] : ['slip'], context, soFar);
  },
};

/** Words of a topic beside "we" may be anybody's: too little to go by the sound of a post. */
const isTied = (context: CheckContext): boolean => {
  const { own, accounts, people, answered } = context.mentions;
  return answered !== undefined || own.length + accounts.length + people.length + readVoice(context).ownBody.length > 0;
};

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
  // What sounds like the writer's own story of work wants a disclaimer, and no question.
  const outcome = level === 'ask' && id !== 'mention' ? 'flag' : 'unsure';
  return [{ outcome, start, end, fixes, data: { id }, most: 'confirm' }];
}

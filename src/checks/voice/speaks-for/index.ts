import type { Check, CheckContext, Outcome } from '../../contract.ts';
import { isPrivateAccount } from '../accounts.ts';
import { readVoice } from '../judgement.ts';
import { VOICE_WORDS } from '../words/table.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';

/**
 * A private account, or an office account of somebody who is not in charge, that speaks in the institution's
 * name. A disclaimer cures no announced decision (EC guidelines for staff), so none is offered.
 */
export const check: Check = {
  id: 'voice/speaks-for',
  group: 'voice',
  level: 'confirm',
  basis: ['csl', 'swot-2012', 'ec-staff-2021'],
  reads: VOICE_WORDS,
  text: { lv, en },
  run: (context) => {
    const { account, emergency } = context;
    const voice = readVoice(context);
    const borrowed = isBorrowedOffice(context);
    if (!isPrivateAccount(account) && !borrowed) return [];
    const sure = voice.spokenFor.filter((spoken) => spoken.sure);
    const [range] = sure.length > 0 ? sure : voice.spokenFor;
    if (!range || (sure.length === 0 && (voice.disclaimer || borrowed))) return [];
    const outcome: Outcome['outcome'] = sure.length > 0 && !emergency && !borrowed ? 'flag' : 'unsure';
    return [{ outcome, start: range.start, end: range.end, data: { how: range.how ?? '' } }];
  },
};

/** An office holder's account whose owner the rules list as mere staff. */
const isBorrowedOffice = ({ account, policy }: CheckContext): boolean =>
  account.capacity === 'official' &&
  account.owner !== undefined &&
  policy.personById.get(account.owner)?.role === 'staff';

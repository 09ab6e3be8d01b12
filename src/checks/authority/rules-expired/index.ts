import { addDays, ageOf, GRACE_DAYS } from '../../../policy/days.ts';
import type { Check, CheckContext, Outcome } from '../../contract.ts';
import { writeDay } from '../day-words.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';

/**
 * Expired rules stay in force for 30 days with one notice, then authority falls to confirm (src/policy/README.md,
 * Version and dates).
 */
export const check: Check = {
  id: 'authority/rules-expired',
  group: 'authority',
  level: 'hint',
  basis: ['swot-2012', 'editorial'],
  text: { lv, en },
  run,
};

/** Told where the rules are used for the institution; a private post is nobody's business. */
function run({ policy, account, doc, today, ui }: CheckContext): Outcome[] {
  const { expires } = policy.rules;
  const age = ageOf(policy.rules, today);
  if (expires === undefined || age === 'valid' || account.capacity !== 'institution') return [];
  const data = {
    until: writeDay(expires, ui, 'until'),
    ...(age === 'grace' && { grace: writeDay(addDays(expires, GRACE_DAYS), ui, 'until') }),
  };
  return [{ outcome: 'flag', start: 0, end: doc.text.length, data }];
}

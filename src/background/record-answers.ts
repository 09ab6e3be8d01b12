import type { Handlers, MessageOf } from '../platform/messages.ts';
import { pageOf } from '../platform/page-sender.ts';
import { addToRecord, type RecordEntry } from '../platform/record.ts';
import { loadSettings } from '../platform/settings.ts';
import type { KeepingTrouble } from '../platform/storage-trouble.ts';
import type { StoreAnswer } from '../platform/store-messages.ts';
import { rememberTrouble } from '../platform/store-trouble.ts';
import { hashOf } from '../platform/text-hash.ts';
import { dayOf } from '../policy/days.ts';
import type { Rules } from '../policy/file/rules.ts';
import { effectiveRules } from '../policy/register/effective-rules.ts';
import { accountAtHand, isForInstitution } from './account-at-hand.ts';

/**
 * Answers to what pages want recorded: institution and official accounts only, and only where the page shows the
 * account, for a private post must never come into the record by a guess.
 */
export const recordAnswers: Pick<Handlers, 'record-add'> = {
  'record-add': async (message, sender): Promise<StoreAnswer> => {
    const page = pageOf(sender);
    if (page?.isPrivate) return { done: false, refused: 'private-window' };
    const { settings } = await loadSettings();
    const rules = effectiveRules(settings);
    const writer = page && accountAtHand(page, rules, message);
    if (!page || !writer) return { done: false, refused: 'other-site' };
    if (!isForInstitution(writer) || writer.presumed) return { done: false, refused: 'personal' };
    const trouble = await write(message, rules, { site: page.site, account: writer.account });
    void rememberTrouble('record', trouble);
    return trouble ? { done: false, trouble } : { done: true };
  },
};

/** Writes a line for each check; answers why that could not be done, if it could not. */
async function write(
  { text, checks, decision, approvedBy, reason }: MessageOf<'record-add'>,
  rules: Rules,
  where: Pick<RecordEntry, 'site' | 'account'>,
): Promise<KeepingTrouble | undefined> {
  const hash = await hashOf(text, 'record');
  if (hash.trouble) return hash.trouble;
  const now = new Date().toISOString();
  const entry = {
    day: dayOf(now, rules.timeZone, now.slice(0, 10)),
    ...where,
    decision,
    hash: hash.value,
    ...(approvedBy !== undefined && { approvedBy }),
    ...(reason !== undefined && { reason }),
  };
  return (await addToRecord([...new Set(checks)].map((check) => ({ ...entry, check })))).trouble;
}

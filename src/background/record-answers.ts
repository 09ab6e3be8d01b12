import { effectiveRules } from '../platform/effective-rules.ts';
import type { Handlers } from '../platform/messages.ts';
import { pageOf } from '../platform/page-sender.ts';
import { addToRecord } from '../platform/record.ts';
import { loadSettings } from '../platform/settings.ts';
import type { StoreAnswer } from '../platform/store-messages.ts';
import { hashOf } from '../platform/text-hash.ts';
import { dayOf } from '../policy/days.ts';
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
    const hash = await hashOf(message.text, 'record');
    if (hash.trouble) return { done: false, trouble: hash.trouble };
    const now = new Date().toISOString();
    const { decision, approvedBy, reason } = message;
    const entry = {
      day: dayOf(now, rules.timeZone, now.slice(0, 10)),
      site: page.site,
      account: writer.account,
      decision,
      hash: hash.value,
      ...(approvedBy !== undefined && { approvedBy }),
      ...(reason !== undefined && { reason }),
    };
    const { trouble } = await addToRecord([...new Set(message.checks)].map((check) => ({ ...entry, check })));
    return trouble ? { done: false, trouble } : { done: true };
  },
};

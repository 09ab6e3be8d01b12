import type { Outcome } from '../platform/database.ts';
import { type DraftPlace, LONGEST_DRAFT, lengthOf } from '../platform/draft.ts';
import { dropDraftsAt, findDraft, keepDraft, releaseDraft, tidyDrafts } from '../platform/drafts.ts';
import type { Handlers, MessageOf } from '../platform/messages.ts';
import { pageOf } from '../platform/page-sender.ts';
import { type Loaded, loadSettings } from '../platform/settings.ts';
import type { FoundAnswer, Refusal, StoreAnswer } from '../platform/store-messages.ts';
import { rememberTrouble } from '../platform/store-trouble.ts';
import { hashOf } from '../platform/text-hash.ts';
import { effectiveRules } from '../policy/register/effective-rules.ts';
import { accountAtHand, isForInstitution } from './account-at-hand.ts';

type Sender = Parameters<Handlers['draft-find']>[1];
type PlaceMessage = Omit<MessageOf<'draft-find'>, 'type'>;
type Allowed = { place: DraftPlace; onRequest: boolean };

/** One after another, so that a text kept late never takes the place of a newer one. */
let queue: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = queue.then(work);
  queue = done.catch(() => undefined);
  return done;
}

/** Answers to what pages say about drafts. A page hears of its own site's drafts only, and of none in private windows. */
export const draftAnswers: Pick<Handlers, 'draft-keep' | 'draft-find' | 'draft-release' | 'draft-drop'> = {
  'draft-keep': (message, sender) => inTurn(() => storing(keepDraft, message, sender)),
  'draft-release': (message, sender) => inTurn(() => storing(releaseDraft, message, sender)),
  'draft-find': (message, sender) =>
    inTurn(async (): Promise<FoundAnswer> => {
      const allowed = await placeOf(message, sender);
      if ('done' in allowed) return allowed;
      const found = await findDraft(allowed.place, Date.now());
      if (found.trouble || !found.value) return answerTo(found);
      const { parts, fields, state, started, changed, released } = found.value;
      return { done: true, draft: { parts, ...(fields && { fields }), state, started, changed, released } };
    }),
  'draft-drop': (message, sender) =>
    inTurn(async (): Promise<StoreAnswer> => {
      const allowed = await placeOf(message, sender, 'deleting');
      return 'done' in allowed ? allowed : answerTo(await dropDraftsAt(allowed.place, message.sentSince));
    }),
};

async function storing(
  store: typeof keepDraft,
  message: PlaceMessage & Pick<MessageOf<'draft-keep'>, 'parts' | 'fields'>,
  sender: Sender,
): Promise<StoreAnswer> {
  const { parts, fields } = message;
  if (parts.every((part) => part.trim() === '')) return refusal('empty');
  if (lengthOf(parts) > LONGEST_DRAFT) return refusal('too-long');
  const allowed = await placeOf(message, sender);
  const answer =
    'done' in allowed
      ? allowed
      : answerTo(
          await store({ ...allowed.place, parts, ...(fields && { fields }), onRequest: allowed.onRequest }, Date.now()),
        );
  if (!answer.refused) void rememberTrouble('drafts', answer.trouble);
  return answer;
}

/** Where a draft belongs, or why there is none. What may not be kept any more may still be deleted. */
async function placeOf(
  message: PlaceMessage,
  sender: Sender,
  purpose: 'keeping' | 'deleting' = 'keeping',
): Promise<Allowed | StoreAnswer> {
  const page = pageOf(sender);
  if (!page) return refusal('other-site');
  if (page.isPrivate) return refusal('private-window');
  const { settings } = await loadSettings();
  const rules = effectiveRules(settings);
  const writer = accountAtHand(page, rules, message);
  if (!writer) return refusal('other-site');
  if (purpose === 'keeping') {
    if (rules.drafts?.keep === false) return refusal('rules');
    if (!isForInstitution(writer) && !settings.personalDrafts) return refusal('personal');
  }
  const hash: Outcome<string> = message.answered ? await hashOf(message.answered, 'drafts') : { value: '' };
  if (hash.trouble) return { done: false, trouble: hash.trouble };
  const { surface, kind } = message;
  const place = { site: page.site, account: writer.account, surface, kind, answered: hash.value };
  return { place, onRequest: !isForInstitution(writer) };
}

const refusal = (refused: Refusal): StoreAnswer => ({ done: false, refused });

const answerTo = ({ trouble }: Outcome<unknown>): StoreAnswer => (trouble ? { done: false, trouble } : { done: true });

/**
 * Deletes drafts that have ended, and those that the rules or the person do not want any more. Settings that
 * could not be read whole say nothing about that.
 */
export async function tidyAfter({ settings, trouble }: Loaded): Promise<void> {
  const off = effectiveRules(settings).drafts?.keep === false;
  await tidyDrafts(Date.now(), ({ onRequest }) => !!trouble || (!off && (!onRequest || settings.personalDrafts)));
}

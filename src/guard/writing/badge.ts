import type { Situation } from '../../assist/reply/situations.ts';
import type { BadgeState, BadgeView, PanelView } from '../../ui/panel/view.ts';
import { isNobodysBusiness, type Writing } from '../text-in-hand.ts';
import type { AccountSaid } from './account.ts';
import type { Judge, Judgement } from './judge/judge.ts';

/** Where the badge stands. */
type Place = Pick<BadgeView, 'left' | 'top' | 'width' | 'align' | 'compact'>;

/** What is shown of a text in short. */
export interface BadgeFor {
  /** The text was judged; none while there is nothing to say. */
  found: (
    writing: Writing,
    judgement: Judgement,
    situation: Situation | undefined,
    dialog: PanelView['dialog'],
  ) => BadgeView | undefined;
  /** The words of its language are not here yet. */
  checking: (writing: Writing) => BadgeView | undefined;
}

/** @param placeOf none where the page has no room beside the field */
export function createBadge(
  judge: Judge,
  account: AccountSaid,
  placeOf: (writing: Writing) => Place | undefined,
  onPress: () => void,
): BadgeFor {
  const viewOf = (writing: Writing, said: Pick<BadgeView, 'count' | 'level' | 'state'>): BadgeView | undefined => {
    const place = placeOf(writing);
    return place && { ...place, speaks: account.speaks(writing.account), onPress, ...said };
  };

  return {
    found: (writing, judgement, situation, dialog) => {
      // Nothing is written yet: there is something to say only where it is known what is being answered.
      if (isNobodysBusiness(writing) && situation === undefined) return undefined;
      const count = judgement.findings.length;
      const notChecked = account.notChecked(writing, judgement);
      let state: BadgeState = notChecked ? 'partly' : 'fine';
      if (judge.missing(writing).length > 0) state = 'unchecked';
      if (count > 0) state = dialog?.mode === 'hold' ? 'held' : 'findings';
      const view = viewOf(writing, { count, level: judgement.decision, state });
      return view && { ...view, ...(situation !== undefined && { situation }), ...(notChecked && { notChecked }) };
    },
    checking: (writing) =>
      isNobodysBusiness(writing) ? undefined : viewOf(writing, { count: 0, level: 'clear', state: 'checking' }),
  };
}

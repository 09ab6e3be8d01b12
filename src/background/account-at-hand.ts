import type { Capacity } from '../engine/types.ts';
import type { PageSender } from '../platform/page-sender.ts';
import { presumedAccount, standingOf } from '../policy/register.ts';
import type { Rules } from '../policy/rules.ts';
import { canonicalSite } from '../policy/sites.ts';

/** The account that a page says is writing, as far as the worker believes it. */
export interface AccountAtHand {
  /** `site/handle`. */
  account: string;
  capacity: Capacity;
  /** The page does not tell: it is the only one of the register on that site. */
  presumed: boolean;
}

/** Looks an account up in the rules; `undefined` where it belongs to another site than the page. */
export function accountAtHand(
  { site }: PageSender,
  rules: Rules,
  { account, accountByName }: { account: string; accountByName: boolean },
): AccountAtHand | undefined {
  const slash = account.indexOf('/');
  if (slash < 0 || canonicalSite(account.slice(0, slash)) !== site) return undefined;
  const accounts = rules.accounts ?? [];
  const presumed = presumedAccount(accounts, account);
  const shown = presumed ?? `${site}/${account.slice(slash + 1).trim()}`;
  const { capacity } = standingOf({ accounts }, { account: shown, accountByName: accountByName || !!presumed });
  return { account: shown, capacity, presumed: presumed !== undefined };
}

/** Accounts that speak for the institution; all others are the person's own business. */
export const isForInstitution = ({ capacity }: AccountAtHand): boolean =>
  capacity === 'institution' || capacity === 'official';

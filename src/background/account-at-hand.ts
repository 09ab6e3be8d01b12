import type { Capacity } from '../engine/types.ts';
import type { PageSender } from '../platform/page-sender.ts';
import type { Rules } from '../policy/file/rules.ts';
import { parseReference, presumedAccount, standingOf } from '../policy/register/register.ts';
import { canonicalSite, WHOLE_SITE } from '../policy/register/sites.ts';

/** The account that a page says is writing, as far as the worker believes it. */
export interface AccountAtHand {
  /** `site/handle` as the register has it, else as the page shows it, without `@`; the handle may be empty. */
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
  const shown = presumed ?? account;
  const standing = standingOf({ accounts }, { account: shown, accountByName: accountByName || presumed !== undefined });
  // One account by one name, whether the page shows its handle, its number or its display name just now.
  const handle = standing.account?.handle ?? shown.slice(shown.indexOf('/') + 1);
  const at = canonicalSite(standing.account?.site ?? site);
  const isTold = handle !== WHOLE_SITE;
  return {
    account: `${at}/${isTold ? (parseReference(`${at}/${handle}`)?.handle ?? '') : ''}`,
    capacity: standing.capacity,
    presumed: presumed !== undefined,
  };
}

/** Accounts that speak for the institution; all others are the person's own business. */
export const isForInstitution = ({ capacity }: AccountAtHand): boolean =>
  capacity === 'institution' || capacity === 'official';

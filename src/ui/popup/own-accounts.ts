import { isRegistered } from '../../platform/effective-rules.ts';
import type { OwnAccount, Settings } from '../../platform/settings.ts';
import type { Account } from '../../policy/rules.ts';

/** The accounts of the register that this person may write from, other people's, and the person's own additions. */
export function accountsOf({ rules, accounts, me }: Settings): {
  mine: Account[];
  others: Account[];
  own: OwnAccount[];
} {
  const register = rules?.accounts ?? [];
  const mine = register.filter(({ kind, owner }) => kind === 'institution' || owner === me);
  return {
    mine,
    others: register.filter((account) => !mine.includes(account)),
    own: accounts.filter((account) => !isRegistered(account, register)),
  };
}

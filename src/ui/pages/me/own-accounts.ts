import type { OwnAccount, Settings } from '../../../platform/settings.ts';
import type { Account } from '../../../policy/file/rules.ts';
import { isRegistered } from '../../../policy/register/effective-rules.ts';

/** The accounts of the register that this person may write from, other people's, and the person's own additions. */
export function accountsOf({ rules, accounts, me }: Settings): {
  mine: Account[];
  others: Account[];
  own: OwnAccount[];
} {
  const register = rules?.accounts ?? [];
  const isMine = ({ kind, owner }: Account) => kind === 'institution' || owner === me;
  return {
    mine: register.filter(isMine),
    others: register.filter((account) => !isMine(account)),
    own: accounts.filter((account) => !isRegistered(account, register)),
  };
}

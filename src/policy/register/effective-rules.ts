import { DEFAULT_RULES } from '../file/defaults.ts';
import type { Account, AccountKind, Rules } from '../file/rules.ts';
import { matchAccount, parseReference } from './register.ts';

/** An account that the person at this computer added. */
export interface OwnAccount {
  site: string;
  handle: string;
  kind: AccountKind;
}

/** What a person set, as far as it changes the rules. */
interface OwnSettings {
  rules: Rules | null;
  accounts: readonly OwnAccount[];
  me: string | null;
}

/**
 * The rules that a post is checked by: the institution's, or the built-in ones, with the person's own accounts
 * added to the register. What the institution's register says about an account always wins, and an own
 * official or personal account belongs to the person who added it.
 */
export function effectiveRules({ rules, accounts, me }: OwnSettings): Rules {
  const base = rules ?? DEFAULT_RULES;
  const register = base.accounts ?? [];
  const added = accounts.filter((account) => !isRegistered(account, register)).map((account) => owned(account, me));
  return added.length > 0 ? { ...base, accounts: [...register, ...added] } : base;
}

/** Whether the institution's register already says what this account is. */
export function isRegistered(account: Pick<OwnAccount, 'site' | 'handle'>, register: readonly Account[]): boolean {
  const reference = parseReference(`${account.site}/${account.handle}`);
  return reference !== undefined && register.some((line) => matchAccount(line, reference) !== undefined);
}

const owned = (account: OwnAccount, me: string | null): Account =>
  account.kind === 'institution' || me === null ? { ...account } : { ...account, owner: me };

import { readOnce } from '../../engine/read-once.ts';
import type { Capacity, Post } from '../../engine/types.ts';
import type { Policy } from '../compile.ts';
import type { Account } from '../file/rules.ts';
import { grouped } from './grouped.ts';
import {
  canonicalHandle,
  canonicalSite,
  homeOf,
  isDisplayName,
  parseReference,
  type Reference,
  WHOLE_SITE,
} from './sites.ts';

export { parseReference };

/** What the register says about the account a post goes out from. */
export interface AccountStanding {
  capacity: Capacity;
  /** False where only a display name matched: such a match neither clears nor blocks by itself. */
  certain: boolean;
  account?: Account;
  /** Id of the account's owner. */
  owner?: string;
  /** `site/handle` as a person reads it. */
  reference?: string;
}

/**
 * The account that a page does not tell: the only one of the register on that site, if there is just one, else what
 * the person has said of the whole site. It is as unsure as a match by display name.
 * @param reference `site/handle` as the page gave it, the handle empty where it does not tell
 */
export function presumedAccount(accounts: readonly Account[], reference: string): string | undefined {
  if (!reference.endsWith('/')) return undefined;
  const site = canonicalSite(reference.slice(0, -1));
  const here = accounts.filter((account) => canonicalSite(account.site) === site);
  const [only, ...others] = here.filter(({ handle }) => handle !== WHOLE_SITE);
  if (only && others.length === 0) return `${site}/${only.handle}`;
  return here.some(({ handle }) => handle === WHOLE_SITE) ? `${site}/${WHOLE_SITE}` : undefined;
}

type Match = 'handle' | 'name' | undefined;

/** How one line of the register answers to a reference, or to the account's own server where it is used through another. */
export function matchAccount(account: Account, reference: Reference, byName = false): Match {
  const home = homeOf(reference);
  return matchAt(account, reference, byName) ?? (home && matchAt(account, home, byName));
}

function matchAt(account: Account, reference: Reference, byName: boolean): Match {
  if (canonicalSite(account.site) !== reference.site) return undefined;
  const given = canonicalHandle(reference.handle);
  if (account.ids?.some((id) => canonicalHandle(id) === given)) return 'handle';
  const own = canonicalHandle(parseReference(`${account.site}/${account.handle}`)?.handle ?? account.handle);
  if (own === given) return byName || isDisplayName(account.handle) ? 'name' : 'handle';
  return account.names?.some((name) => canonicalHandle(name) === given) ? 'name' : undefined;
}

const keyAt = (site: string, handle: string): string => `${site}/${canonicalHandle(handle)}`;

/** What a line of the register can be found by: whatever `matchAccount` compares. */
function keysOf({ site, handle, ids = [], names = [] }: Account): string[] {
  const here = canonicalSite(site);
  return [parseReference(`${site}/${handle}`)?.handle ?? handle, ...ids, ...names].map((known) => keyAt(here, known));
}

const byKey = (accounts: readonly Account[]): ReadonlyMap<string, Account[]> => grouped(accounts, keysOf);

/** The lines of the register that can answer to a reference, in its order: of thousands a few. */
function linesFor(accounts: readonly Account[], reference: Reference): readonly Account[] {
  const register = readOnce(accounts, byKey);
  const names = [reference, homeOf(reference)].flatMap((one) => (one ? keyAt(one.site, one.handle) : []));
  return names.flatMap((name) => register.get(name) ?? []);
}

/** Looks up the account of a post. Not in the register: `unknown`; none given: `absent`. */
export function standingOf(
  policy: Pick<Policy, 'accounts'>,
  post: Pick<Post, 'account' | 'accountByName'>,
): AccountStanding {
  if (post.account === undefined || post.account.trim() === '') return { capacity: 'absent', certain: true };
  const reference = parseReference(post.account);
  if (!reference) return { capacity: 'unknown', certain: true, reference: post.account.trim() };
  const shown = `${reference.site}/${reference.handle}`;
  const matches = linesFor(policy.accounts, reference).map((account) => ({
    account,
    match: matchAccount(account, reference, post.accountByName),
  }));
  const sure = matches.find(({ match }) => match === 'handle')?.account;
  if (sure) return standing(sure, true, shown);
  const named = matches.filter(({ match }) => match === 'name').map(({ account }) => account);
  const [first] = named;
  // Two accounts of different kinds under one display name tell nothing.
  if (!first || named.some(({ kind }) => kind !== first.kind)) {
    return { capacity: 'unknown', certain: !first, reference: shown };
  }
  return standing(first, false, shown);
}

const standing = (account: Account, certain: boolean, reference: string): AccountStanding => ({
  capacity: account.kind,
  certain,
  account,
  owner: account.owner,
  reference,
});

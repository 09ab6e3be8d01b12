import type { Account, AccountKind, Rules } from '../file/rules.ts';
import { readAccountAddress } from '../register/account-address.ts';
import { matchAccount } from '../register/register.ts';
import { accountKey, canonicalSite } from '../register/sites.ts';
import { type PastedProblem, plainLetters } from './pasted-cells.ts';
import { type PastedRow, type PastedTable, readPastedTable } from './pasted-columns.ts';
import { isSameName } from './pasted-people.ts';

const HEADINGS = {
  site: ['vietne', 'tikls', 'socialais tikls', 'platforma', 'site', 'network', 'platform'],
  handle: [
    'konts',
    'konta vards',
    'konta nosaukums',
    'lietotajvards',
    'saite',
    'adrese',
    'account',
    'handle',
    'username',
    'link',
  ],
  kind: ['veids', 'ka varda', 'konta veids', 'kind', 'type', 'in whose name'],
  owner: ['ipasnieks', 'ipasniece', 'kam pieder', 'atbildigais', 'owner'],
  names: ['redzamais vards', 'profila nosaukums', 'display name'],
} as const;
type Column = keyof typeof HEADINGS;
const PLACES: readonly Column[] = ['site', 'handle', 'kind', 'owner'];

const KINDS: Record<AccountKind, readonly string[]> = {
  institution: ['iestade', 'iestades', 'iestades vards', 'iestades varda', 'iestades konts', 'institution'],
  official: ['amatpersona', 'amatpersonas', 'amatpersonas varda', 'amatpersonas konts', 'official', 'office holder'],
  personal: ['privats', 'privatais', 'personigs', 'personigais', 'savs', 'sava varda', 'personal', 'private'],
};

/** Networks as people call them; an address is read as it is. */
const NETWORK_NAMES: Record<string, string> = {
  x: 'x.com',
  twitter: 'x.com',
  facebook: 'facebook.com',
  feisbuks: 'facebook.com',
  instagram: 'instagram.com',
  threads: 'threads.com',
  linkedin: 'linkedin.com',
  youtube: 'youtube.com',
  tiktok: 'tiktok.com',
  bluesky: 'bsky.app',
  reddit: 'reddit.com',
  telegram: 'telegram.org',
  draugiem: 'draugiem.lv',
};

export interface PastedAccount {
  line: number;
  state: 'new' | 'changed' | 'same';
  account: Account;
}

export interface PastedAccounts {
  table: Pick<PastedTable<Column>, 'columns' | 'hasHeading'>;
  accounts: PastedAccount[];
  problems: PastedProblem[];
}

/**
 * The register of accounts from a pasted table: network and handle, or a link, whose it is and in whose name it speaks.
 * A line that cannot be read whole is not taken at all.
 * @param rules what is in force: its people are the owners, its register tells what is known already
 */
export function readPastedAccounts(text: string, rules: Rules): PastedAccounts {
  const { rows, ...table } = readPastedTable<Column>(text, HEADINGS, PLACES);
  const seen = new Map<string, number>();
  const accounts: PastedAccount[] = [];
  const problems: PastedProblem[] = [];
  for (const row of rows) {
    const errors: PastedProblem[] = [];
    const refuse: Refuse = (error, given = '') => errors.push({ line: row.line, error, given });
    const address = addressOf(row.cells, refuse);
    const before = address && (rules.accounts ?? []).find((line) => isSameAccount(line, address));
    const owner = ownerOf(row.cells.owner, rules, refuse) ?? before?.owner;
    const kind = kindOf(row.cells.kind, before?.kind, owner, refuse);
    const earlier = address && seen.get(accountKey(address));
    if (errors.length === 0 && earlier !== undefined) refuse('twice', String(earlier));
    if (!address || errors.length > 0) {
      problems.push(...errors);
      continue;
    }
    seen.set(accountKey(address), row.line);
    const account: Account = {
      ...(before ?? address),
      kind,
      ...(owner !== undefined && { owner }),
      ...(row.cells.names && { names: [row.cells.names] }),
    };
    const state = !before ? 'new' : isSame(before, account) ? 'same' : 'changed';
    accounts.push({ line: row.line, state, account });
  }
  return { table, accounts, problems };
}

/** The rules with the accounts of a table: new ones at the end, known ones in their place. */
export function withPastedAccounts(rules: Rules, pasted: readonly PastedAccount[]): Rules {
  const taken = new Map(pasted.map(({ account }) => [accountKey(account), account]));
  const known = (rules.accounts ?? []).map((account) => taken.get(accountKey(account)) ?? account);
  const added = pasted.filter(({ state }) => state === 'new').map(({ account }) => account);
  return { ...rules, accounts: [...known, ...added] };
}

type Refuse = (error: PastedProblem['error'], given?: string) => void;

/** A page that is known by its display name alone is itself too. */
const isSameAccount = (line: Account, address: Pick<Account, 'site' | 'handle'>): boolean =>
  matchAccount(line, address) === 'handle' || accountKey(line) === accountKey(address);

/** Compared by what is said, not by the order in which it is said. */
const isSame = (first: Account, second: Account): boolean =>
  first.kind === second.kind && first.owner === second.owner && first.names?.join() === second.names?.join();

function addressOf({ site, handle }: PastedRow<Column>['cells'], refuse: Refuse) {
  // A link says both; it may stand in either column.
  const link = [handle, site].find((cell) => cell !== undefined && /^https?:\/\/|^[\w.-]+\.\w+\/./iu.test(cell));
  const parsed = readAccountAddress(link === undefined ? hostOf(site, refuse) : '', link ?? handle ?? '');
  if (!parsed && (link !== undefined || site !== undefined)) refuse('handle', handle ?? link ?? '');
  return parsed;
}

function hostOf(site: string | undefined, refuse: Refuse): string {
  const named = site === undefined ? undefined : NETWORK_NAMES[plainLetters(site)];
  const host = named ?? canonicalSite(site ?? '');
  if (!/^[^\s/@:]+\.[^\s/@:]+$/u.test(host)) refuse('site', site ?? '');
  return host;
}

function ownerOf(given: string | undefined, { people = [] }: Rules, refuse: Refuse): string | undefined {
  if (given === undefined) return undefined;
  const person = people.find(({ id, name }) => id === given || isSameName(name, given));
  if (!person) refuse('owner', given);
  return person?.id;
}

/** The register is the institution's: an account without a kind is its own, unless it has an owner. */
function kindOf(
  given: string | undefined,
  before: AccountKind | undefined,
  owner: string | undefined,
  refuse: Refuse,
): AccountKind {
  if (given === undefined) {
    if (!before && owner !== undefined) refuse('kind-missing');
    return before ?? 'institution';
  }
  const found = (Object.keys(KINDS) as AccountKind[]).find((kind) => KINDS[kind].includes(plainLetters(given)));
  if (!found) refuse('kind', given);
  return found ?? 'institution';
}

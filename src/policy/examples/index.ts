import type { Rules } from '../file/rules.ts';
import { accountKey } from '../register/sites.ts';
import { agency } from './agency.ts';
import { ministry } from './ministry.ts';
import { municipality } from './municipality.ts';

/** Rules to change rather than to begin from nothing. All names in them are made up. */
export const EXAMPLES = { ministry, municipality, agency } as const satisfies Record<string, Rules>;
export type ExampleId = keyof typeof EXAMPLES;

/** What in some rules is still as it stood in an example, and therefore nobody's. */
export interface LeftFromExample {
  institution: boolean;
  /** Official addresses. */
  domains: string[];
  /** `site/handle`, names of people, contacts of experts, as they stand in the rules. */
  accounts: string[];
  people: string[];
  experts: string[];
}

/** Looks for the made-up names of the examples; `undefined` where none is left. */
export function leftFromExample(rules: Rules): LeftFromExample | undefined {
  const all = Object.values<Rules>(EXAMPLES);
  const has = (pick: (example: Rules) => readonly (string | undefined)[]) => {
    const names = new Set(all.flatMap(pick));
    return (name: string | undefined) => name !== undefined && names.has(name);
  };
  const isName = has(({ institution }) => [institution?.name?.lv, institution?.name?.en]);
  const isDomain = has(({ institution }) => institution?.domains ?? []);
  const isAccount = has(({ accounts = [] }) => accounts.map(accountKey));
  const isPerson = has(({ people = [] }) => people.map(({ name }) => name));
  const isContact = has(({ topics = [] }) => topics.map(({ expert }) => expert?.contact));
  const { institution, accounts = [], people = [], topics = [] } = rules;
  const left: LeftFromExample = {
    institution: isName(institution?.name?.lv) || isName(institution?.name?.en),
    domains: (institution?.domains ?? []).filter(isDomain),
    accounts: accounts
      .filter((account) => isAccount(accountKey(account)))
      .map(({ site, handle }) => `${site}/${handle}`),
    people: people.filter(({ name }) => isPerson(name)).map(({ name }) => name),
    experts: topics.flatMap(({ expert }) => (isContact(expert?.contact) ? [expert?.contact ?? ''] : [])),
  };
  const isLeft =
    left.institution || [left.domains, left.accounts, left.people, left.experts].some((list) => list.length > 0);
  return isLeft ? left : undefined;
}

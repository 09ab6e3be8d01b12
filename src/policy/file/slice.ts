import { canonicalSite, isFederated } from '../register/sites.ts';
import type { Account, Person, Rules } from './rules.ts';

/**
 * What a content script on one site may see of the rules (src/README.md, What happens to a post). Of accounts:
 * those of that site, and the institution's own everywhere, which are public and by which links are known; where the
 * rules know none on that site, it may be a client of other servers, and the writer's own there are known too. Of
 * people: the writer whole; of the others what authority needs to be judged the same, so no orders, limits,
 * unknown keys, and no names but those of people in office and of those who may approve.
 * @param site canonical id or host of the page
 * @param as id of the person who writes
 */
export function sliceRules(rules: Rules, site: string, as?: string): Rules {
  const here = canonicalSite(site);
  const isHere = ({ site }: Account) => canonicalSite(site) === here;
  const isClient = isFederated(here) && !rules.accounts?.some(isHere);
  const isOwnElsewhere = ({ site, owner }: Account) =>
    isClient && owner !== undefined && owner === as && isFederated(canonicalSite(site));
  const accounts = rules.accounts?.filter(
    (account) => account.kind === 'institution' || isHere(account) || isOwnElsewhere(account),
  );
  const owners = new Set(rules.accounts?.filter(({ kind }) => kind === 'official').map(({ owner }) => owner));
  const people = rules.people?.map((person) => (person.id === as ? person : outline(person, owners.has(person.id))));
  const { format, version, issued, expires, timeZone, institution, topics, voice, language } = rules;
  const { quietPeriods, situations, enforcement, drafts, record } = rules;
  const slice = {
    format,
    version,
    issued,
    expires,
    timeZone,
    institution,
    accounts,
    people,
    topics,
    voice,
    language,
    quietPeriods,
    situations,
    enforcement,
    drafts,
    record,
  };
  return Object.fromEntries(Object.entries(slice).filter(([, value]) => value !== undefined)) as unknown as Rules;
}

function outline({ id, name, role, from, until, approves }: Person, official: boolean): Person {
  if (role === 'staff' && !official && !approves?.length) return { id, name: '', role };
  return {
    id,
    name,
    role,
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(approves !== undefined && { approves }),
  };
}

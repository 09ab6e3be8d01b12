import type { Person } from '../file/rules.ts';
import type { AccountStanding } from '../register/register.ts';
import { matchAccount } from '../register/register.ts';
import { parseReference } from '../register/sites.ts';

const EVERYTHING: readonly string[] = ['*'];

/** What this person may write on: `["*"]` by default (src/policy/README.md, People). */
const topicsOf = (person: Person): readonly string[] => person.topics ?? EVERYTHING;

export const coversTopic = (person: Person, topic: string): boolean =>
  topicsOf(person).some((own) => own === '*' || own === topic);

/** Whether a person is limited to certain topics. */
export const isLimited = (person: Person): boolean => !topicsOf(person).includes('*');

/** Whether a person's accounts take in the one the post goes out from. */
export const coversAccount = (person: Person, { account }: AccountStanding): boolean =>
  (person.accounts ?? EVERYTHING).some((own) => {
    if (own === '*') return true;
    const reference = parseReference(own);
    return reference !== undefined && account !== undefined && matchAccount(account, reference) !== undefined;
  });

import { addDays, daysBetween, isWithin } from '../days.ts';
import type { Person, Rules } from '../file/rules.ts';

/** How early the end of an authorization is shown: time enough for a new order. */
const SOON_DAYS = 30;

/** Somebody who may still speak for the institution, and will not for long. */
export interface Ending {
  person: Person;
  /** ISO day, the last one on which they may. */
  until: string;
  /** Whole days from today; 0 on the last day itself. */
  left: number;
}

/**
 * Authorizations in force today that end within so many days, the nearest first. Days of the head count too; staff
 * have no authorization that could end.
 * @param today ISO day in the time zone of the rules
 */
export function endingSoon(rules: Pick<Rules, 'people'>, today: string, days = SOON_DAYS): Ending[] {
  const last = addDays(today, days);
  return (rules.people ?? [])
    .flatMap((person): Ending[] => {
      const { role, from, until } = person;
      if (role === 'staff' || until === undefined || until > last || !isWithin(today, from, until)) return [];
      return [{ person, until, left: daysBetween(today, until) }];
    })
    .sort((a, b) => a.left - b.left || a.person.name.localeCompare(b.person.name, 'lv'));
}

/** How many days the rules themselves are still valid, where that is within so many days; `undefined` otherwise. */
export function rulesEndIn({ expires }: Pick<Rules, 'expires'>, today: string, days = SOON_DAYS): number | undefined {
  if (expires === undefined || expires < today || expires > addDays(today, days)) return undefined;
  return daysBetween(today, expires);
}

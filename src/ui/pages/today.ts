import { dayOf } from '../../policy/days.ts';
import { DEFAULT_TIME_ZONE } from '../../policy/file/defaults.ts';

/** Today as an ISO day, in the time zone of the rules. */
export function today(timeZone = DEFAULT_TIME_ZONE): string {
  const now = new Date().toISOString();
  return dayOf(now, timeZone, now.slice(0, 10));
}

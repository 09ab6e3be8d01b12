import { DEFAULT_TIME_ZONE } from './file/defaults.ts';
import type { QuietPeriod, Rules } from './file/rules.ts';

/** How long expired rules stay in force (src/policy/README.md, Version and dates). */
export const GRACE_DAYS = 30;

const DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatFor(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(timeZone)) {
    let format: Intl.DateTimeFormat | undefined;
    try {
      format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
        timeZone,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
      });
    } catch {
      // A zone this browser does not know: the schema refuses it, rules made in code may not.
    }
    formats.set(timeZone, format);
  }
  return formats.get(timeZone);
}

/** Whether this machine knows the time zone by that IANA name. */
export const isTimeZone = (name: string): boolean => formatFor(name) !== undefined;

/**
 * The ISO day of a moment in the rules' time zone.
 * @param at ISO time; a bare ISO day is that day. Absent or unreadable: `today`.
 * @param timeZone IANA name, `Europe/Riga` unless given
 * @param today ISO day
 */
export function dayOf(at: string | undefined, timeZone: string | undefined, today: string): string {
  if (at === undefined) return today;
  if (isDay(at)) return at;
  const time = Date.parse(at);
  const format = formatFor(timeZone ?? DEFAULT_TIME_ZONE) ?? formatFor(DEFAULT_TIME_ZONE);
  if (Number.isNaN(time) || !format) return today;
  const parts = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, value]));
  return `${(parts.year ?? '').padStart(4, '0')}-${parts.month}-${parts.day}`;
}

/** Whether a text is a real day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** ISO days sort as text; both ends are inclusive, an absent end is open. */
export const isWithin = (day: string, from?: string, until?: string): boolean =>
  (from === undefined || day >= from) && (until === undefined || day <= until);

/** Whole days from one ISO day to another; below 0 where the second is earlier. */
export const daysBetween = (first: string, second: string): number =>
  Math.round((Date.parse(`${second}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / DAY);

/** The ISO day so many days later. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** `grace`: expired, still in force for 30 days; `lapsed`: after that authority only asks. */
export type RulesAge = 'valid' | 'grace' | 'lapsed';

export function ageOf(rules: Pick<Rules, 'expires'>, today: string): RulesAge {
  if (rules.expires === undefined || today <= rules.expires) return 'valid';
  return daysBetween(rules.expires, today) <= GRACE_DAYS ? 'grace' : 'lapsed';
}

/** The quiet period of a kind that holds on this day. */
export const quietPeriodOn = (
  rules: Pick<Rules, 'quietPeriods'>,
  kind: 'hold' | 'campaign',
  today: string,
): QuietPeriod | undefined =>
  rules.quietPeriods?.find((period) => (period.kind ?? 'hold') === kind && isWithin(today, period.from, period.until));

import * as z from 'zod/mini';
import { isDay } from '../days.ts';

/** What became of a finding. */
export const RECORD_DECISIONS = ['held', 'fixed', 'published-anyway'] as const;
export type RecordDecision = (typeof RECORD_DECISIONS)[number];

/** One line of the record. The text is never in it. */
export interface RecordEntry {
  /** ISO day in the time zone of the rules; no time of day. */
  day: string;
  /** Canonical id of the site. */
  site: string;
  /** `site/handle` of an institution's or an official account. */
  account: string;
  /** Id of a check, such as `voice/opinion`. */
  check: string;
  decision: RecordDecision;
  /** See `text-hash.ts`. */
  hash: string;
  /** Id of the person who approved the text, as the writer named them. */
  approvedBy?: string;
  /** Why it was published anyway, in the writer's words. */
  reason?: string;
}

/** UTF-16 units. */
export const LONGEST_REASON = 500;

const line = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const shape = z.object({
  day: z.string().check(z.refine(isDay)),
  site: line(253),
  account: line(500),
  check: line(100),
  decision: z.enum(RECORD_DECISIONS),
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  approvedBy: z.optional(line(200)),
  reason: z.optional(line(LONGEST_REASON)),
});

/** Lines kept by version 0.1.0 say "mended". */
const renewed = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'decision' in value && value.decision === 'mended'
    ? { ...value, decision: 'fixed' }
    : value;

/** Reads a stored line; what is not whole gives `undefined`. */
export const readEntry = (value: unknown): RecordEntry | undefined => shape.safeParse(renewed(value)).data;

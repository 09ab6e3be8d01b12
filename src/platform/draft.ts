import * as z from 'zod/mini';
import type { PostKind } from '../engine/types.ts';
import { FIELDS, type Field } from '../sites/site.ts';

/** Where a draft belongs: it is offered again in this composer and in no other. */
export interface DraftPlace {
  /** Canonical id of the site. */
  site: string;
  /** `site/handle`; the handle is empty where the page does not tell. */
  account: string;
  /** Id of the site's surface. */
  surface: string;
  kind: PostKind;
  /** Hash of what tells the answered post apart; empty where nothing is answered. */
  answered: string;
}

/** A text kept on this machine. Times are milliseconds since 1970 (UTC), given by the caller. */
export interface Draft extends DraftPlace {
  /** The key of its place; a sent one has its time behind. */
  id: string;
  /** The text as given; the posts of a thread and the fields beside them one by one. */
  parts: string[];
  /** Which of the parts are fields beside the text; absent where none is. */
  fields?: (Field | null)[];
  started: number;
  changed: number;
  /** `sent`: released to the site, which may have taken it or not. */
  state: 'writing' | 'sent';
  /** When it was released; only of a sent one. */
  released?: number;
  /** Kept only because the person asked for drafts on accounts that are not the institution's. */
  onRequest: boolean;
}

/** No more than the longest posts of a hundred people; the oldest go first. */
export const MOST_DRAFTS = 200;
/** UTF-16 units in all parts together; the longest post of any site is a third of that. */
export const LONGEST_DRAFT = 100_000;
export const DAY = 86_400_000;
const KEPT_WRITING = 7 * DAY;
const KEPT_SENT = DAY;

/** One place, one key; accounts are compared without case. */
export const keyOf = ({ site, account, surface, kind, answered }: DraftPlace): string =>
  JSON.stringify([site, account.toLowerCase(), surface, kind, answered]);

/** The id under which a draft is stored: sent ones do not stand in the way of what is written next. */
export const idOf = (draft: Omit<Draft, 'id'>): string =>
  draft.state === 'sent' ? `${keyOf(draft)}#${draft.released}` : keyOf(draft);

export const lengthOf = (parts: readonly string[]): number => parts.reduce((sum, part) => sum + part.length, 0);

/** When a draft is to be gone. */
export const endOf = ({ state, changed, released = changed }: Draft): number =>
  state === 'sent' ? released + KEPT_SENT : changed + KEPT_WRITING;

/** For each part the field that it belongs to, or `null` for the text itself. */
export const fieldsShape = z.optional(z.array(z.nullable(z.enum(FIELDS))).check(z.maxLength(1_000)));
const time = z.number().check(z.minimum(0), z.maximum(8.64e15));
const shape = z.object({
  id: z.string(),
  site: z.string().check(z.minLength(1), z.maxLength(253)),
  account: z.string().check(z.maxLength(500)),
  surface: z.string().check(z.maxLength(100)),
  kind: z.enum(['post', 'reply', 'quote']),
  answered: z.string().check(z.regex(/^(?:[0-9a-f]{64})?$/)),
  parts: z.array(z.string()).check(z.minLength(1), z.maxLength(1_000)),
  fields: fieldsShape,
  started: time,
  changed: time,
  state: z.enum(['writing', 'sent']),
  released: z.optional(time),
  onRequest: z.boolean(),
});

/** Reads a stored draft; anything that is not whole, or is stored under another's id, gives `undefined`. */
export function readDraft(value: unknown, id: IDBValidKey): Draft | undefined {
  const draft = shape.safeParse(value).data;
  if (!draft || draft.id !== id || idOf(draft) !== id) return undefined;
  const isWhole = (draft.state === 'sent') === (draft.released !== undefined);
  return isWhole && lengthOf(draft.parts) <= LONGEST_DRAFT ? draft : undefined;
}

import * as z from 'zod/mini';
import { LONGEST_REASON, RECORD_DECISIONS } from '../policy/record/entry.ts';
import { type Draft, fieldsShape } from './draft.ts';
import type { KeepingTrouble } from './storage-trouble.ts';

/** Longer than anything that is kept, so that what is too long is told as such. */
const text = z.string().check(z.maxLength(1_000_000));
const line = z.string().check(z.minLength(1), z.maxLength(500));

const whose = {
  /** `site/handle` as the page shows it; the handle is empty where it does not. */
  account: line,
  accountByName: z.boolean(),
};
const place = {
  ...whose,
  surface: z.string().check(z.maxLength(100)),
  kind: z.enum(['post', 'reply', 'quote']),
  /** Whatever tells the answered post apart: its text, else its address; only its hash is kept. */
  answered: z.optional(text),
};
const written = { parts: z.array(text).check(z.maxLength(1_000)), fields: fieldsShape };

/** What content scripts say about drafts and the record; there is no message by which they could list anything. */
export const STORE_MESSAGES = {
  /** Keep what is being written. */
  'draft-keep': { sender: 'content', shape: z.object({ type: z.literal('draft-keep'), ...place, ...written }) },
  /** Give what is kept for this composer. */
  'draft-find': { sender: 'content', shape: z.object({ type: z.literal('draft-find'), ...place }) },
  /** The text went out: keep it as sent. */
  'draft-release': { sender: 'content', shape: z.object({ type: z.literal('draft-release'), ...place, ...written }) },
  /** Delete what is kept for this composer. */
  'draft-drop': {
    sender: 'content',
    shape: z.object({
      type: z.literal('draft-drop'),
      ...place,
      /** Of what was sent only what was since then, in milliseconds since 1970. */
      sentSince: z.optional(z.number()),
    }),
  },
  /** Something was decided about findings: one line of the record for each check. */
  'record-add': {
    sender: 'content',
    shape: z.object({
      type: z.literal('record-add'),
      ...whose,
      /** Hashed at once, never kept. */
      text,
      checks: z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.minLength(1), z.maxLength(100)),
      decision: z.enum(RECORD_DECISIONS),
      approvedBy: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
      reason: z.optional(z.string().check(z.minLength(1), z.maxLength(LONGEST_REASON))),
    }),
  },
} as const;

/**
 * Why nothing was kept or given, though nothing is broken: a private window; an account of another site than the
 * page's; a personal or unknown account without the person's wish; the rules; nothing written; too much.
 */
export type Refusal = 'private-window' | 'other-site' | 'personal' | 'rules' | 'empty' | 'too-long';

/** Whether it was done; else why not: `refused` as asked for, `trouble` where the storage failed. */
export interface StoreAnswer {
  done: boolean;
  refused?: Refusal;
  trouble?: KeepingTrouble;
}

/** What a page may know of a draft of its own. */
export type OfferedDraft = Pick<Draft, 'parts' | 'fields' | 'state' | 'started' | 'changed' | 'released'>;

export interface FoundAnswer extends StoreAnswer {
  /** Absent where nothing is kept. */
  draft?: OfferedDraft;
}

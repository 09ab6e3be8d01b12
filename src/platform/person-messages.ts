import * as z from 'zod/mini';
import type { KeepingTrouble } from './storage.ts';

const account = {
  site: z.string().check(z.minLength(1), z.maxLength(253)),
  handle: z.string().check(z.minLength(1), z.maxLength(200)),
};

/** What a person decides in a page and is to hold from now on. */
export const PERSON_MESSAGES = {
  /** Never show this check again. */
  silence: {
    sender: 'content',
    shape: z.object({ type: z.literal('silence'), check: z.string().check(z.minLength(1), z.maxLength(100)) }),
  },
  /** This account of this site speaks in this name. */
  'account-is': {
    sender: 'content',
    shape: z.object({
      type: z.literal('account-is'),
      ...account,
      kind: z.enum(['institution', 'official', 'personal']),
    }),
  },
  /** The person was asked what this account is, and need not be asked again. */
  'account-asked': { sender: 'content', shape: z.object({ type: z.literal('account-asked'), ...account }) },
} as const;

/** Whether it holds from now on, and is kept; else why not. */
export interface PersonAnswer {
  done: boolean;
  /** The rules say otherwise; the account is of another site than the page's; nothing is noted in private windows. */
  refused?: 'rules' | 'other-site' | 'private-window';
  /** It holds until the browser puts the worker to sleep, because it could not be stored. */
  trouble?: KeepingTrouble;
}

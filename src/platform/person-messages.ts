import * as z from 'zod/mini';
import type { KeepingTrouble } from './storage-trouble.ts';

const person = z.string().check(z.minLength(1), z.maxLength(200));

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
  /** It was silenced by mistake: show it again. */
  'show-again': {
    sender: 'content',
    shape: z.object({ type: z.literal('show-again'), check: z.string().check(z.minLength(1), z.maxLength(100)) }),
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
  /** Which people may be the one who writes; asked only while nobody has said it. */
  people: { sender: 'content', shape: z.object({ type: z.literal('people') }) },
  /** This person writes at this computer. */
  'me-is': { sender: 'content', shape: z.object({ type: z.literal('me-is'), person }) },
  /** The person was asked what this account is, and need not be asked again. */
  'account-asked': { sender: 'content', shape: z.object({ type: z.literal('account-asked'), ...account }) },
} as const;

/** The people of the rules by name, or none where it is known already who writes. */
export interface PeopleAnswer {
  people: { id: string; name: string }[];
}

/** Whether it holds from now on, and is kept; else why not. */
export interface PersonAnswer {
  done: boolean;
  /** The rules say otherwise, or it was said before; the account is of another site than the page's; nothing is noted in private windows. */
  refused?: 'rules' | 'other-site' | 'private-window';
  /** It holds until the browser puts the worker to sleep, because it could not be stored. */
  trouble?: KeepingTrouble;
}

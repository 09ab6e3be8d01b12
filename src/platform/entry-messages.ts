import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import type { Entries } from './entries.ts';

/** What our own pages leave to the worker: see `storage.ts`. */
export const ENTRY_MESSAGES = {
  'entries-read': {
    sender: 'extension',
    shape: z.object({ type: z.literal('entries-read'), keys: z.array(z.string()) }),
  },
  'entries-write': {
    sender: 'extension',
    shape: z.object({ type: z.literal('entries-write'), entries: z.record(z.string(), z.unknown()) }),
  },
} as const;

/**
 * The same as `readStored`, by the worker.
 * @throws where it gives no answer
 */
export async function readOverWorker(keys: string[]): Promise<Entries | undefined> {
  const answer = await browser.runtime.sendMessage({ type: 'entries-read', keys });
  return (answer as { entries?: Entries }).entries;
}

/**
 * The same as `writeStored`, by the worker.
 * @throws where it gives no answer
 */
export async function writeOverWorker(entries: Entries): Promise<boolean> {
  const answer = await browser.runtime.sendMessage({ type: 'entries-write', entries });
  return (answer as { done: boolean }).done;
}

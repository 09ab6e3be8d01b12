import type { Handlers } from '../platform/messages.ts';
import { readStored, writeStored } from '../platform/storage.ts';

/** In the order in which it was said: a page that is opened reads what the one before it has just written. */
let queue: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  // Nothing here rejects.
  const done = queue.then(work);
  queue = done;
  return done;
}

/** Answers to our own pages about what is set. */
export const entryAnswers: Pick<Handlers, 'entries-read' | 'entries-write'> = {
  'entries-read': ({ keys }) => inTurn(async () => ({ entries: await readStored(keys) })),
  'entries-write': ({ entries }) => inTurn(async () => ({ done: await writeStored(entries) })),
};

import { askWorker } from '../../../platform/page-messages.ts';
import type { SaveStatus } from '../save-status.ts';

/** Who writes, as long as nobody has said it. */
export interface WriterSaid {
  /** The people of the rules by name, once they were fetched. */
  people: () => readonly { id: string; name: string }[] | undefined;
  /** Fetches them; resolves to whether there is anybody to choose from. */
  fetchPeople: () => Promise<boolean>;
  /** The person says who they are; resolves to whether that holds here now. */
  say: (person: string) => Promise<boolean>;
}

/** How long new settings may take to come after the worker has taken them, in milliseconds. */
const PATIENCE = 3000;

/** @param settled resolves when settings come the next time: what the person may do is part of them */
export function createWriterSaid({ heed }: SaveStatus, settled: () => Promise<void>): WriterSaid {
  let people: readonly { id: string; name: string }[] | undefined;
  return {
    people: () => people,
    fetchPeople: async () => {
      people = await askWorker({ type: 'people' }).then(
        (answer) => answer.people,
        () => [],
      );
      return people.length > 0;
    },
    say: async (person) => {
      const soon = settled();
      const asked = askWorker({ type: 'me-is', person });
      void heed('choice', asked);
      const { done, trouble } = await asked.catch(() => ({ done: false, trouble: undefined }));
      if (!done && !trouble) return false;
      const tooLate = new Promise<false>((resolve) => setTimeout(resolve, PATIENCE, false));
      return Promise.race([soon.then(() => true), tooLate]);
    },
  };
}

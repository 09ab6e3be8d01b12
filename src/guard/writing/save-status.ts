import type { KeepingTrouble } from '../../platform/storage-trouble.ts';
import type { NotKept } from '../../ui/panel/view.ts';

/** What the worker keeps for this page, and what it could not keep. */
export interface SaveStatus {
  /** Hears how it came out. Nobody waits for that, publishing least of all. */
  heed: (what: NotKept, asked: Promise<{ trouble?: KeepingTrouble }>) => Promise<void>;
  /** What the person is to be told, once, beside the text. */
  notKept: () => NotKept | undefined;
  /** They have read it. */
  said: () => void;
}

export function createSaveStatus(changed: () => void): SaveStatus {
  const told = new Set<NotKept>();
  let now: NotKept | undefined;
  return {
    heed: async (what, asked) => {
      try {
        const { trouble } = await asked;
        if (!trouble || now || told.has(what)) return;
        told.add(what);
        now = what;
        changed();
      } catch {
        // The extension was updated or the worker has failed: writing and publishing go on.
      }
    },
    notKept: () => now,
    said: () => {
      now = undefined;
    },
  };
}

import { onStored, readStored, writeStored } from '../../../../platform/storage.ts';
import { isPlainObject } from '../../../../policy/plain-data.ts';
import { type Draft, readDraft } from './editable.ts';

const KEY = 'rulesDraft';
/** Two open pages know by it which of them wrote last. */
const PAGE = crypto.randomUUID();

export interface Begun {
  draft: Draft;
  /** The version that was in force when it was begun; 0 for none. */
  base: number | undefined;
}

/** What somebody began and has not put in force; `undefined` where nothing is begun or it cannot be read. */
export async function storedDraft(): Promise<Begun | undefined> {
  const found = (await readStored([KEY]))?.[KEY];
  const draft = isPlainObject(found) ? readDraft(found.draft) : undefined;
  return draft && { draft, base: isPlainObject(found) && typeof found.base === 'number' ? found.base : undefined };
}

/** Keeps the draft, `null` for none; tells whether it is kept. */
export const keepDraft = (draft: Draft | null, base: number | undefined): Promise<boolean> =>
  writeStored({ [KEY]: { draft, base, page: PAGE } });

/** Calls `listener` with the draft whenever another page has written one, until `signal` ends. */
export function onDraftElsewhere(listener: (draft: Draft | undefined) => void, signal: AbortSignal): void {
  const look = async () => {
    const found = (await readStored([KEY]))?.[KEY];
    if (signal.aborted || (isPlainObject(found) && found.page === PAGE)) return;
    listener(isPlainObject(found) ? readDraft(found.draft) : undefined);
  };
  onStored(KEY, () => void look(), signal);
}

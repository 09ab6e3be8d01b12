import { onStored, readStored, writeStored } from '../../../../../platform/storage.ts';
import { DEFAULT_RULES } from '../../../../../policy/file/defaults.ts';
import { isPlainObject } from '../../../../../policy/file/plain-data.ts';
import type { Rules } from '../../../../../policy/file/rules.ts';
import { type Change, changed, changesBetween, readChanges } from './changes.ts';
import { type Draft, draftOf, readDraft } from './editable.ts';

/** The rules that a draft was begun from: written once, however long they are. */
const KEY = 'rulesDraft';
/** What has changed in them: written with every key. */
const CHANGES = 'rulesDraftChanges';
/** Two open pages know by it which of them wrote last. */
const PAGE = crypto.randomUUID();

/** What somebody began and has not put in force. */
export interface Begun {
  draft: Draft;
  /** The rules that were in force when it was begun; `null` for the built-in ones. */
  from: Rules | null;
}

/** The beginning that this page knows, and what its changes are counted from. */
let beginning: { id: string; from: Rules | null; start: Draft } | undefined;

const startOf = (from: Rules | null): Draft => draftOf(from ?? DEFAULT_RULES);

/** What is begun; `undefined` where nothing is or it cannot be read. */
export async function storedDraft(): Promise<Begun | undefined> {
  const { [KEY]: found, [CHANGES]: later } = (await readStored([KEY, CHANGES])) ?? {};
  beginning = undefined;
  if (!isPlainObject(found)) return undefined;
  const whole = readDraft(found.draft);
  // As the first versions wrote it: whole, and without the rules that it began from.
  if (whole) return { draft: whole, from: null };
  const from = found.from === null ? null : (readDraft(found.from) as Rules | undefined);
  if (from === undefined || typeof found.id !== 'string') return undefined;
  beginning = { id: found.id, from, start: startOf(from) };
  return withChanges(later);
}

function withChanges(later: unknown): Begun | undefined {
  if (!beginning || !isPlainObject(later) || later.id !== beginning.id) return undefined;
  const changes = readChanges(later.changes) ?? [];
  const draft = readDraft(changed(beginning.start, changes));
  return draft && changes.length > 0 ? { draft, from: beginning.from } : undefined;
}

/** Keeps what is begun, `null` for nothing; tells whether it is kept. */
export async function keepDraft(begun: Begun | null): Promise<boolean> {
  if (begun === null) {
    beginning = undefined;
    return writeStored({ [KEY]: null, [CHANGES]: { page: PAGE } });
  }
  const isNew = beginning?.from !== begun.from;
  if (!beginning || isNew) {
    beginning = { id: crypto.randomUUID(), from: begun.from, start: startOf(begun.from) };
  }
  const { id, from, start } = beginning;
  const changes: Change[] = changesBetween(start, begun.draft);
  const kept = await writeStored({ ...(isNew && { [KEY]: { id, from } }), [CHANGES]: { id, changes, page: PAGE } });
  // Changes are worth nothing without their beginning: the next key writes it again.
  if (isNew && !kept) beginning = undefined;
  return kept;
}

/** Calls `listener` with what is begun whenever another page has written it, until `signal` ends. */
export function onDraftElsewhere(listener: (begun: Begun | undefined) => void, signal: AbortSignal): void {
  const look = async () => {
    const later = (await readStored([CHANGES]))?.[CHANGES];
    if (signal.aborted || !isPlainObject(later) || later.page === PAGE) return;
    // Thousands of people are read again only where the other page has begun anew.
    const begun = withChanges(later) ?? (await storedDraft());
    if (!signal.aborted) listener(begun);
  };
  onStored(CHANGES, () => void look(), signal);
}

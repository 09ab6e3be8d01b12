import { ask, inStore, inStoreWithRoom, type Outcome } from './database.ts';
import { type Draft, type DraftPlace, endOf, idOf, keyOf, MOST_DRAFTS, readDraft } from './draft.ts';

export type { Draft, DraftPlace } from './draft.ts';

/** What is kept: where, what, and whether only because the person asked. */
export type DraftGiven = DraftPlace & Pick<Draft, 'parts' | 'fields' | 'onRequest'>;

/**
 * Keeps what is being written, in place of what was kept there before. A text that was just released from there is
 * kept already, as sent: sites leave it standing for a moment. Never rejects, like everything in this file.
 * @param now milliseconds since 1970
 */
export function keepDraft(given: DraftGiven, now: number): Promise<Outcome<undefined>> {
  const keep = async (store: IDBObjectStore) => {
    const key = keyOf(given);
    const before = readDraft(await ask(store.get(key)), key);
    const sent = (await draftsAt(store, given)).filter((draft) => draft.state === 'sent' && endOf(draft) > now);
    if (!before && sent.some(({ parts }) => isSameText(parts, given.parts))) return undefined;
    await write(store, { ...given, state: 'writing', started: before?.started ?? now, changed: now });
    if (!before) await tidy(store, now);
    return undefined;
  };
  return inStoreWithRoom('drafts', keep, makeRoom);
}

/** Marks a text as sent, kept before or not; it stays for 24 hours, for nobody can see whether the site took it. */
export function releaseDraft(given: DraftGiven, now: number): Promise<Outcome<undefined>> {
  const release = async (store: IDBObjectStore) => {
    const key = keyOf(given);
    const before = readDraft(await ask(store.get(key)), key);
    for (const sent of await draftsAt(store, given)) {
      if (isSameText(sent.parts, given.parts)) await ask(store.delete(sent.id));
    }
    await ask(store.delete(key));
    await write(store, { ...given, state: 'sent', started: before?.started ?? now, changed: now, released: now });
    await tidy(store, now);
    return undefined;
  };
  return inStoreWithRoom('drafts', release, makeRoom);
}

/** What is kept for a place: what was being written there, else what was sent last. */
export const findDraft = (place: DraftPlace, now: number): Promise<Outcome<Draft | undefined>> =>
  inStore('drafts', 'readonly', async (store) => {
    const live = (await draftsAt(store, place)).filter((draft) => endOf(draft) > now);
    return live.find(({ state }) => state === 'writing') ?? live.sort(newestFirst)[0];
  });

/** Everything that is kept, the newest first; what has ended or cannot be read is not among it. */
export const listDrafts = (now: number): Promise<Outcome<Draft[]>> =>
  inStore('drafts', 'readonly', async (store) =>
    (await readAll(store)).drafts.filter((draft) => endOf(draft) > now).sort(newestFirst),
  );

/** Deletes one draft of the list. */
export const dropDraft = (id: string): Promise<Outcome<undefined>> =>
  inStore('drafts', 'readwrite', (store) => ask(store.delete(id)));

/**
 * Deletes what is kept for a place.
 * @param sentSince of what was sent only what was since then, in milliseconds since 1970
 */
export const dropDraftsAt = (place: DraftPlace, sentSince = 0): Promise<Outcome<undefined>> =>
  inStore('drafts', 'readwrite', async (store) => {
    for (const { id, released = sentSince } of await draftsAt(store, place)) {
      if (released >= sentSince) await ask(store.delete(id));
    }
    return undefined;
  });

/** Deletes every draft at once, also what cannot be read. */
export const dropAllDrafts = (): Promise<Outcome<undefined>> =>
  inStore('drafts', 'readwrite', (store) => ask(store.clear()));

/** Deletes what has ended, what cannot be read, what nobody wants any more, and the oldest of too many. */
export const tidyDrafts = (
  now: number,
  isWanted: (draft: Draft) => boolean = () => true,
): Promise<Outcome<undefined>> => inStore('drafts', 'readwrite', (store) => tidy(store, now, isWanted));

async function tidy(store: IDBObjectStore, now: number, isWanted = (_: Draft) => true): Promise<undefined> {
  const { drafts, spoilt } = await readAll(store);
  for (const id of spoilt) await ask(store.delete(id));
  const [stay, go] = [[] as Draft[], [] as Draft[]];
  for (const draft of drafts.sort(newestFirst)) {
    const stays = endOf(draft) > now && isWanted(draft) && stay.length < MOST_DRAFTS;
    (stays ? stay : go).push(draft);
  }
  for (const { id } of go) await ask(store.delete(id));
  // A clock that was wrong must not keep a text for years.
  for (const { id: _, ...draft } of stay.filter(({ changed }) => changed > now)) {
    await ask(store.delete(idOf(draft)));
    await write(store, { ...draft, changed: now, ...(draft.released !== undefined && { released: now }) });
  }
  return undefined;
}

/** What was sent is on its site by now, as far as anybody knows; the latest of it may not have arrived yet. */
async function makeRoom(store: IDBObjectStore): Promise<void> {
  const { drafts, spoilt } = await readAll(store);
  const sent = drafts.filter(({ state }) => state === 'sent').sort(newestFirst);
  for (const id of [...spoilt, ...sent.slice(1).map((draft) => draft.id)]) await ask(store.delete(id));
}

async function write(store: IDBObjectStore, draft: Omit<Draft, 'id'>): Promise<void> {
  const id = idOf(draft);
  await ask(store.put({ ...draft, id } satisfies Draft, id));
}

async function draftsAt(store: IDBObjectStore, place: DraftPlace): Promise<Draft[]> {
  const key = keyOf(place);
  const range = IDBKeyRange.bound(key, `${key}#\uffff`);
  return (await readAll(store, range)).drafts.filter((draft) => keyOf(draft) === key);
}

/** Keys and values come in the same order. */
async function readAll(
  store: IDBObjectStore,
  range?: IDBKeyRange,
): Promise<{ drafts: Draft[]; spoilt: IDBValidKey[] }> {
  const keys = await ask(store.getAllKeys(range));
  const values: unknown[] = await ask(store.getAll(range));
  const read = keys.map((id, index) => readDraft(values[index], id));
  return {
    drafts: read.filter((draft) => draft !== undefined),
    spoilt: keys.filter((_, index) => read[index] === undefined),
  };
}

const newestFirst = (a: Draft, b: Draft): number => b.changed - a.changed;

const isSameText = (first: readonly string[], second: readonly string[]): boolean =>
  first.length === second.length && first.every((part, index) => part === second[index]);

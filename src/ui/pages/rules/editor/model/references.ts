import type { Draft } from './editable.ts';
import { listAt, textAt, textsAt, withValue } from './paths.ts';

/** Lists whose entries are known by an id that others point to. */
export type Identified = 'people' | 'topics';

/** An id that nobody in the list has: `persona-3`. */
export function freeId(draft: Draft, list: Identified, stem: string): string {
  const used = new Set(listAt(draft, [list]).map((entry) => textAt(entry, ['id'])));
  for (let number = used.size + 1; ; number += 1) {
    if (!used.has(`${stem}-${number}`)) return `${stem}-${number}`;
  }
}

/** Whether an entry may have this id: it says something, and no other entry has it. */
export function isFree(draft: Draft, list: Identified, index: number, id: string): boolean {
  return id.trim() !== '' && !listAt(draft, [list]).some((entry, at) => at !== index && textAt(entry, ['id']) === id);
}

/** Gives an entry another id, and whatever points to it too: owners of accounts, topics of people. */
export function withId(draft: Draft, list: Identified, index: number, id: string): Draft {
  const before = textAt(draft, [list, index, 'id']);
  const renamed = withValue(draft, [list, index, 'id'], id) as Draft;
  if (before === '') return renamed;
  return list === 'people' ? ownersRenamed(renamed, before, id) : topicsRenamed(renamed, before, id);
}

const ownersRenamed = (draft: Draft, before: string, id: string): Draft =>
  listAt(draft, ['accounts']).reduce<Draft>(
    (next, account, at) =>
      textAt(account, ['owner']) === before ? (withValue(next, ['accounts', at, 'owner'], id) as Draft) : next,
    draft,
  );

function topicsRenamed(draft: Draft, before: string, id: string): Draft {
  let next = draft;
  for (const [at, person] of listAt(draft, ['people']).entries()) {
    for (const key of ['topics', 'approves']) {
      const named = textsAt(person, [key]);
      if (!named.includes(before)) continue;
      next = withValue(
        next,
        ['people', at, key],
        named.map((topic) => (topic === before ? id : topic)),
      ) as Draft;
    }
  }
  return next;
}

import type { Rules } from '../policy/file/rules.ts';
import { rulesDiff } from '../policy/file/rules-diff.ts';
import { parseRules } from '../policy/file/schema.ts';
import { ask, inStore, inStoreWithRoom, type Outcome } from './database.ts';
import { fieldsOf } from './settings-shape.ts';

/** Rules as they were once in force on this computer. */
export interface RulesVersion {
  id: number;
  /** Since when, in milliseconds since 1970. */
  since: number;
  rules: Rules;
}

/** Years of an institution that changes its rules every few months; the oldest go first. */
export const MOST_VERSIONS = 20;

/**
 * Keeps rules that come into force. What was in force before them is kept too, if it is not there yet; so the first
 * change already has a way back. Levels set one after another in the popup make one version, not ten.
 * Never rejects, like everything in this file.
 * @param before `null` where no rules were in force
 * @param after `null` where rules were taken off
 * @param now milliseconds since 1970
 */
export const keepRules = (before: Rules | null, after: Rules | null, now: number): Promise<Outcome<undefined>> => {
  const keep = async (store: IDBObjectStore) => {
    const kept = await readAll(store);
    const newest = kept.at(-1);
    if (before && !(newest && isSame(newest.rules, before))) kept.push(await add(store, before, now));
    const last = kept.at(-1);
    if (after && !(last && isSame(last.rules, after))) {
      const earlier = kept.at(-2);
      // The last one was nothing but a step between two settings of the levels.
      if (last && earlier && isOnlyLevels(earlier.rules, last.rules) && isOnlyLevels(last.rules, after)) {
        await ask(store.delete(last.id));
        kept.pop();
      }
      kept.push(await add(store, after, now));
    }
    for (const { id } of kept.slice(0, Math.max(0, kept.length - MOST_VERSIONS))) await ask(store.delete(id));
    return undefined;
  };
  return inStoreWithRoom('rules', keep, makeRoom);
};

/** The versions, the newest first; what cannot be read is not among them. */
export const listRulesVersions = (): Promise<Outcome<RulesVersion[]>> =>
  inStore('rules', 'readonly', async (store) => (await readAll(store)).reverse());

/** Deletes every version: the names of people who have left are in them. */
export const dropRulesVersions = (): Promise<Outcome<undefined>> =>
  inStore('rules', 'readwrite', (store) => ask(store.clear()));

/** The older half goes, all but the latest, and what cannot be read. */
async function makeRoom(store: IDBObjectStore): Promise<void> {
  const kept = (await readAll(store)).map(({ id }) => id);
  const stay = new Set<IDBValidKey>(kept.slice(Math.ceil((kept.length - 1) / 2)));
  for (const key of await ask(store.getAllKeys())) if (!stay.has(key)) await ask(store.delete(key));
}

async function add(store: IDBObjectStore, rules: Rules, since: number): Promise<RulesVersion> {
  const id = await ask(store.add({ since, rules }));
  return { id: Number(id), since, rules };
}

/** In the order in which they came; keys and values come in the same order. */
async function readAll(store: IDBObjectStore): Promise<RulesVersion[]> {
  const keys = await ask(store.getAllKeys());
  const values: unknown[] = await ask(store.getAll());
  return keys.flatMap((id, index) => {
    const { since, rules } = fieldsOf(values[index]) ?? {};
    const parsed = parseRules(rules);
    return typeof id === 'number' && typeof since === 'number' && 'rules' in parsed
      ? [{ id, since, rules: parsed.rules }]
      : [];
  });
}

const isSame = (first: Rules, second: Rules): boolean => rulesDiff(first, second).length === 0;

function isOnlyLevels(first: Rules, second: Rules): boolean {
  const changes = rulesDiff(first, second);
  return changes.length > 0 && changes.every(({ part }) => part === 'enforcement');
}

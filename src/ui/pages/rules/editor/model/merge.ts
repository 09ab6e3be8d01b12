import { isPlainObject } from '../../../../../policy/file/plain-data.ts';
import { isSame } from '../../../../../policy/file/rules-diff.ts';
import { type Draft, readDraft } from './editable.ts';
import { textAt, valueAt } from './paths.ts';

/** Thrown where both sides have changed the same. */
class Conflict extends Error {}

/**
 * What somebody has changed in rules, put on top of what others have changed in them meanwhile. Entries of a list go
 * by their names, so that two people added in two places are both there.
 * @param base what both began from
 * @returns `undefined` where both have touched the same entry: then a person decides
 */
export function merged(base: Draft, mine: Draft, theirs: Draft): Draft | undefined {
  // Both came into force by themselves: the day and the number say nothing of what somebody wants.
  const numbered = {
    ...mine,
    ...(mine.version === base.version && { version: theirs.version }),
    issued: theirs.issued,
  };
  try {
    return readDraft(merge(base, numbered, theirs));
  } catch (error) {
    if (error instanceof Conflict) return undefined;
    throw error;
  }
}

function merge(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (isSame(base, mine) || isSame(mine, theirs)) return theirs;
  if (isSame(base, theirs)) return mine;
  if (isPlainObject(mine) && isPlainObject(theirs)) return mergeObjects(isPlainObject(base) ? base : {}, mine, theirs);
  if (Array.isArray(mine) && Array.isArray(theirs)) return mergeLists(Array.isArray(base) ? base : [], mine, theirs);
  throw new Conflict();
}

type Fields = Record<string, unknown>;

function mergeObjects(base: Fields, mine: Fields, theirs: Fields): Fields {
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const fields = keys.map((key) => [key, merge(base[key], mine[key], theirs[key])] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/** In the order of theirs; what I have added comes behind. */
function mergeLists(base: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[]): unknown[] {
  const [was, here, there] = [named(base), named(mine), named(theirs)];
  return [...new Set([...there.keys(), ...here.keys()])].flatMap((name) => {
    const [old, own, other] = [was.get(name), here.get(name), there.get(name)];
    if (isSame(old, own) || isSame(own, other)) return other === undefined ? [] : [other];
    if (isSame(old, other)) return own === undefined ? [] : [own];
    throw new Conflict();
  });
}

/** By which of these an entry is known: people and topics, accounts, wordings, abbreviations, quiet periods. */
const NAMES = [['id'], ['site', 'handle'], ['lang', 'avoid'], ['short'], ['from', 'until']] as const;

/** Entries by what they are called; nobody can say which is which of two that are called the same, or nothing yet. */
function named(list: readonly unknown[]): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const entry of list) {
    const keys = NAMES.find(([first]) => valueAt(entry, [first]) !== undefined) ?? [];
    const parts = typeof entry === 'string' ? [entry] : keys.map((key) => textAt(entry, [key]).trim());
    const name = parts.join('\n');
    if (parts.length === 0 || parts.includes('') || found.has(name)) throw new Conflict();
    found.set(name, entry);
  }
  return found;
}

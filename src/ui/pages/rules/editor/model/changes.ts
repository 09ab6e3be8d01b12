import { isPlainObject } from '../../../../../policy/file/plain-data.ts';
import { listAt, type Path, withValue } from './paths.ts';

/** One step from one state of some data to another: a value put or taken away, or a stretch of a list replaced. */
export type Change =
  | { path: Path; value?: unknown }
  /** From this entry on so many go, and others come. */
  | { path: Path; at: number; drop: number; put: unknown[] };

/**
 * What leads from one state to another. What both share is known by being the same object and never looked into, so
 * that a letter in one of five thousand people is one small step.
 */
export function changesBetween(before: unknown, after: unknown, path: Path = []): Change[] {
  if (before === after) return [];
  if (isPlainObject(before) && isPlainObject(after)) {
    const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
    return [
      ...gone.map((key) => ({ path: [...path, key] })),
      ...Object.keys(after).flatMap((key) => {
        const old = Object.hasOwn(before, key) ? before[key] : undefined;
        return changesBetween(old, after[key], [...path, key]);
      }),
    ];
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    if (before.length !== after.length) return [stretch(before, after, path)];
    return after.flatMap((entry, index) => changesBetween(before[index], entry, [...path, index]));
  }
  return [{ path, value: after }];
}

function stretch(before: readonly unknown[], after: readonly unknown[], path: Path): Change {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before[at] === after[at]) at += 1;
  let end = 0;
  while (end < shorter - at && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { path, at, drop: before.length - end - at, put: after.slice(at, after.length - end) };
}

/** The data after these steps, in their order; what no step is about is shared with what was before. */
export const changed = (data: unknown, changes: readonly Change[]): unknown => changes.reduce(afterOne, data);

function afterOne(data: unknown, change: Change): unknown {
  if (!('put' in change)) return withValue(data, change.path, change.value);
  const list = listAt(data, change.path);
  const rest = list.slice(change.at + change.drop);
  return withValue(data, change.path, [...list.slice(0, change.at), ...change.put, ...rest]);
}

/** Steps that were stored; `undefined` where they are none that fit these data. */
export function readChanges(value: unknown): Change[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.every(isChange) ? value : undefined;
}

const isStep = (step: unknown): boolean => typeof step === 'string' || isCount(step);
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;

const isChange = (value: unknown): value is Change =>
  isPlainObject(value) &&
  Array.isArray(value.path) &&
  value.path.every(isStep) &&
  (value.put === undefined || (Array.isArray(value.put) && isCount(value.at) && isCount(value.drop)));

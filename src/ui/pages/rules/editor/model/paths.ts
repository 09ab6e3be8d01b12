import { isPlainObject } from '../../../../../policy/file/plain-data.ts';

/** Steps from the whole rules to one value: `['people', 2, 'until']`. */
export type Path = readonly (string | number)[];

/** The value at a path; `undefined` where the way there is cut. */
export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined;
    return isPlainObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, data);

/** The text at a path; anything else reads as empty, so that no stored draft can break a field. */
export function textAt(data: unknown, path: Path): string {
  const value = valueAt(data, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The list at a path; anything else reads as empty. */
export function listAt(data: unknown, path: Path): readonly unknown[] {
  const value = valueAt(data, path);
  return Array.isArray(value) ? value : [];
}

/** The texts of the list at a path. */
export const textsAt = (data: unknown, path: Path): string[] =>
  listAt(data, path).filter((entry) => typeof entry === 'string');

/**
 * The data with one value changed; everything beside the path is left as it is, unknown keys and their order too.
 * `undefined` takes the key away, and with it an object that is left with nothing in it.
 */
export function withValue(data: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = Array.isArray(data) ? [...data] : [];
    // Of an entry that has gone nothing is left that could be changed, and a list has no holes.
    if (step > list.length) return data;
    // An entry of a list is taken away by its number alone, never for being empty.
    list[step] = withValue(list[step], rest, value) ?? {};
    return list;
  }
  const object = isPlainObject(data) ? data : {};
  const next = withValue(Object.hasOwn(object, step) ? object[step] : undefined, rest, value);
  if (next !== undefined) return { ...object, [step]: next };
  const { [step]: _, ...others } = object;
  return Object.keys(others).length > 0 ? others : undefined;
}

/** The data with an entry put into the list at a path. */
export function withEntry(data: unknown, path: Path, index: number, entry: unknown): unknown {
  const list = listAt(data, path);
  return withValue(data, path, [...list.slice(0, index), entry, ...list.slice(index)]);
}

/** The data without one entry of the list at a path; the list itself goes with its last entry. */
export function withoutEntry(data: unknown, path: Path, index: number): unknown {
  const list = listAt(data, path).filter((_, at) => at !== index);
  return withValue(data, path, list.length > 0 ? list : undefined);
}

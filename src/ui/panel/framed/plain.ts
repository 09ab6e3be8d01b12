/** Where something stands in a view: names and numbers, from the view itself down. */
export type Path = readonly (string | number)[];

/** Marks the place of a function in a view that is plain data. */
const ACTION = 'kv:action';

/** What an action was called with: something of the view by its place, several things, or a word. */
export type PlainArgument = { at: Path } | { list: PlainArgument[] } | { is: string | number | boolean } | null;

/** Makes plain data of a view: JSON takes it, and functions are marked where they stand. */
export function toPlain(view: unknown): unknown {
  if (typeof view === 'function') return { [ACTION]: true };
  if (Array.isArray(view)) return view.map(toPlain);
  if (typeof view !== 'object' || view === null) return view;
  return Object.fromEntries(Object.entries(view).map(([name, value]) => [name, toPlain(value)]));
}

/**
 * Makes a view of plain data again.
 * @param act called in place of the view's functions, with the place of the function and what it was given. Objects of
 * the view are told by their place, because who made the view must get the very same objects back.
 */
export function fromPlain(plain: unknown, act: (action: Path, given: PlainArgument[]) => void): unknown {
  const places = new Map<unknown, Path>();
  const told = (given: unknown): PlainArgument => {
    const at = places.get(given);
    if (at) return { at };
    if (Array.isArray(given)) return { list: given.map(told) };
    // What is left is an event, which is nobody's business on the other side.
    return typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean' ? { is: given } : null;
  };
  const rebuilt = (value: unknown, path: Path): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (ACTION in value) return (...given: unknown[]) => act(path, given.map(told));
    const made = Array.isArray(value)
      ? value.map((one, index) => rebuilt(one, [...path, index]))
      : Object.fromEntries(Object.entries(value).map(([name, one]) => [name, rebuilt(one, [...path, name])]));
    places.set(made, path);
    return made;
  };
  return rebuilt(plain, []);
}

/** What stands at a place of a view; `undefined` where nothing of its own does. */
const standsAt = (view: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (so, name) =>
      typeof so === 'object' && so !== null && Object.hasOwn(so, name)
        ? (so as Record<string, unknown>)[name]
        : undefined,
    view,
  );

/** Calls the function at a place of a view, if there is one, with what was told of its arguments. */
export function actOn(view: unknown, action: Path, given: readonly PlainArgument[]): void {
  const found = standsAt(view, action);
  const meant = (one: PlainArgument): unknown => {
    if (one === null) return undefined;
    if ('at' in one) return standsAt(view, one.at);
    return 'list' in one ? one.list.map(meant) : one.is;
  };
  if (typeof found === 'function') found(...given.map(meant));
}

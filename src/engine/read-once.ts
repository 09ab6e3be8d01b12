type Known = Map<unknown, Map<unknown, unknown>>;
const readings = new WeakMap<object, Known>();

/**
 * What a function reads from an object: read when it is first asked for, and kept as long as the object is. So whoever
 * needs a reading asks for it, and nobody has to be told beforehand who will.
 * @param read a function of a module, since it is known again by its identity; rests on what it is given alone
 * @param about where the same object is read in several ways: a language, a list of phrases
 */
export function readOnce<Of extends object, Read>(of: Of, read: (of: Of) => Read): Read;
export function readOnce<Of extends object, About, Read>(
  of: Of,
  read: (of: Of, about: About) => Read,
  about: About,
): Read;
export function readOnce(of: object, read: (of: object, about?: unknown) => unknown, about?: unknown): unknown {
  const known = knownOf(of, read);
  if (!known.has(about)) known.set(about, read(of, about));
  return known.get(about);
}

/** Says what a reading of an object comes to, where that is known without reading it. */
export function keepReading<Of extends object, Read>(of: Of, read: (of: Of) => Read, value: Read): void {
  knownOf(of, read).set(undefined, value);
}

function knownOf(of: object, read: unknown): Map<unknown, unknown> {
  let byReader = readings.get(of);
  if (!byReader) {
    byReader = new Map();
    readings.set(of, byReader);
  }
  let known = byReader.get(read);
  if (!known) {
    known = new Map();
    byReader.set(read, known);
  }
  return known;
}

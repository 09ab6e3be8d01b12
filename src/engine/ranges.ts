import type { Range } from './types.ts';

/** Ranges by where they begin, with the furthest end up to each and the nearest end from each on. */
interface Laid {
  sorted: readonly Range[];
  furthest: number[];
  nearest: number[];
}

/** So few are looked through as they are. */
const FEW = 8;
const laid = new WeakMap<readonly Range[], Laid>();

/**
 * Lays a list out when it is first asked, and keeps that as long as the list lives. A list that was asked may only
 * grow; whoever asks in a loop hands over the same list each time.
 */
function lay(ranges: readonly Range[]): Laid {
  const known = laid.get(ranges);
  if (known?.sorted.length === ranges.length) return known;
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  const furthest: number[] = [];
  for (const { end } of sorted) furthest.push(Math.max(end, furthest.at(-1) ?? end));
  const nearest: number[] = [];
  for (let at = sorted.length - 1; at >= 0; at--) {
    nearest[at] = Math.min(sorted[at]?.end ?? Infinity, nearest[at + 1] ?? Infinity);
  }
  const made = { sorted, furthest, nearest };
  laid.set(ranges, made);
  return made;
}

/** How many items of a list, from its beginning on, `isBefore` is true of; it is false of all others. */
export function countBefore<T>(list: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a range lies in one of the others. */
export function within(range: Range, others: readonly Range[]): boolean {
  if (others.length <= FEW) return others.some((other) => range.start >= other.start && range.end <= other.end);
  const { sorted, furthest } = lay(others);
  return (furthest[countBefore(sorted, ({ start }) => start <= range.start) - 1] ?? -1) >= range.end;
}

/** Whether a range shares a character with one of the others, or holds an empty one inside. */
export function overlaps(range: Range, others: readonly Range[]): boolean {
  if (others.length <= FEW) return others.some((other) => range.start < other.end && other.start < range.end);
  const { sorted, furthest } = lay(others);
  return (furthest[countBefore(sorted, ({ start }) => start < range.end) - 1] ?? -1) > range.start;
}

/** Whether one of the others lies in a range. */
export function holdsAny(range: Range, others: readonly Range[]): boolean {
  if (others.length <= FEW) return others.some((other) => other.start >= range.start && other.end <= range.end);
  const { sorted, nearest } = lay(others);
  return (nearest[countBefore(sorted, ({ start }) => start < range.start)] ?? Infinity) <= range.end;
}

/** Whether one of the others begins in a range. */
export function anyStartsIn(range: Range, others: readonly Range[]): boolean {
  if (others.length <= FEW) return others.some(({ start }) => start >= range.start && start < range.end);
  const { sorted } = lay(others);
  return (sorted[countBefore(sorted, ({ start }) => start < range.start)]?.start ?? Infinity) < range.end;
}

/** Those of the others that share a character with a range, or are empty inside it, by where they begin. */
export function rangesIn<T extends Range>(range: Range, others: readonly T[]): T[] {
  const { sorted, furthest } = lay(others);
  const found: T[] = [];
  let at = countBefore(sorted, ({ start }) => start < range.end) - 1;
  for (; at >= 0 && (furthest[at] ?? 0) > range.start; at--) {
    const other = sorted[at] as T;
    if (other.end > range.start) found.push(other);
  }
  return found.reverse();
}

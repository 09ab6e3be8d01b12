import type { Mark } from './highlight.ts';

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** How many UTF-16 units two texts share at their beginning. */
function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

function sharedEnd(a: string, b: string, most: number): number {
  let count = 0;
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count++;
  return count;
}

/**
 * Where marks stand once a text was changed in one place, before it is checked again: those ahead of the change stay,
 * those behind it move along, and those whose words it touches go.
 * @param before the text that the marks belong to; their UTF-16 offsets are in it
 * @param after the text as it is now
 */
export function movedMarks<T extends Pick<Mark, 'start' | 'end'>>(
  before: string,
  after: string,
  marks: readonly T[],
): T[] {
  if (before === after) return [...marks];
  const from = sharedStart(before, after);
  const to = before.length - sharedEnd(before, after, Math.min(before.length, after.length) - from);
  const by = after.length - before.length;
  return marks.flatMap((mark) => {
    const shift = mark.end <= from ? 0 : mark.start >= to ? by : undefined;
    if (shift === undefined) return [];
    const [start, end] = [mark.start + shift, mark.end + shift];
    // A letter put on to a word, or a space taken from it, makes it another word.
    const grown =
      (mark.end === from && LETTER.test(after.charAt(end))) ||
      (mark.start === to && LETTER.test(after.charAt(start - 1)));
    return grown ? [] : [{ ...mark, start, end }];
  });
}

import { countBefore } from '../engine/ranges.ts';
import type { Range } from '../engine/types.ts';

type Fix = Range & { text: string };

/** A text with one fix made. */
export const fixed = (text: string, { start, end, text: said }: Fix): string =>
  text.slice(0, start) + said + text.slice(end);

/** A text with several fixes made: in order of position, none reaching into another. */
export function fixedAll(text: string, fixes: readonly Fix[]): string {
  let made = '';
  let from = 0;
  for (const { start, end, text: said } of fixes) {
    made += text.slice(from, start) + said;
    from = end;
  }
  return made + text.slice(from);
}

/** Where an offset of the text is once the same fixes are made. */
export function movedBy(fixes: readonly Fix[]): (offset: number) => number {
  let by = 0;
  const shifts = fixes.map(({ start, end, text }) => {
    by += text.length - (end - start);
    return { end, by };
  });
  return (offset) => offset + (shifts[countBefore(shifts, ({ end }) => end <= offset) - 1]?.by ?? 0);
}

import { countBefore } from '../engine/ranges.ts';
import type { Range } from '../engine/types.ts';

type Mend = Range & { text: string };

/** A text with one mend made. */
export const mended = (text: string, { start, end, text: said }: Mend): string =>
  text.slice(0, start) + said + text.slice(end);

/** A text with several mends made: in order of position, none reaching into another. */
export function mendedAll(text: string, mends: readonly Mend[]): string {
  let made = '';
  let from = 0;
  for (const { start, end, text: said } of mends) {
    made += text.slice(from, start) + said;
    from = end;
  }
  return made + text.slice(from);
}

/** Where an offset of the text is once the same mends are made. */
export function movedBy(mends: readonly Mend[]): (offset: number) => number {
  let by = 0;
  const shifts = mends.map(({ start, end, text }) => {
    by += text.length - (end - start);
    return { end, by };
  });
  return (offset) => offset + (shifts[countBefore(shifts, ({ end }) => end <= offset) - 1]?.by ?? 0);
}

import type { Fix, Range } from '../../../engine/types.ts';

/** One change as an editor can take it: words without a line break in place of a range, or a line break alone. */
export type Step = Range & { text: string };

/** Of fixes that overlap, the first counts; a text must not be changed twice in one place. */
export function withoutOverlap(fixes: readonly Fix[]): Fix[] {
  const kept: Fix[] = [];
  for (const fix of [...fixes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1);
    if (!last || fix.start > last.end || (fix.start === last.end && last.end > last.start)) kept.push(fix);
  }
  return kept;
}

const changed = (text: string, { start, end, text: words }: Step): string =>
  text.slice(0, start) + words + text.slice(end);

/** The text after steps, or after fixes from the last to the first. */
export const afterSteps = (text: string, steps: readonly Step[]): string => steps.reduce(changed, text);

/** The text with all fixes made. */
export const fixedText = (text: string, fixes: readonly Fix[]): string =>
  afterSteps(text, withoutOverlap(fixes).reverse());

/**
 * The steps of all fixes, from the end of the text to its start.
 * @param most how long the text may be, in UTF-16 units: what makes it shorter is then made first, so that the
 * text never reaches over it on the way
 * @returns `undefined` where the fixed text has no room
 */
export function stepsFor(text: string, fixes: readonly Fix[], most = Infinity): Step[] | undefined {
  const last = withoutOverlap(fixes).reverse();
  if (most === Infinity) return last.flatMap(stepsOf);
  const made: Fix[] = [];
  const steps: Step[] = [];
  for (const fix of last.sort((a, b) => growth(a) - growth(b))) {
    const by = made.reduce((sum, one) => (one.start < fix.start ? sum + growth(one) : sum), 0);
    steps.push(...stepsOf({ ...fix, start: fix.start + by, end: fix.end + by }));
    made.push(fix);
  }
  let length = text.length;
  for (const step of steps) {
    length += growth(step);
    // A browser cuts what it inserts into a field that is full; deleting is always possible.
    if (step.text !== '' && length > most) return undefined;
  }
  return steps;
}

const growth = ({ start, end, text }: Step): number => text.length - (end - start);

/**
 * A fix as editors can take it: all words first, then a line break before those that begin a line. Words put into
 * an empty line blank Draft.js in Chromium (measured), and so there never is one to put words into.
 */
export function stepsOf({ start, end, text }: Step): Step[] {
  const lines = text.split('\n');
  const steps = start < end || lines.some((line) => line !== '') ? [{ start, end, text: lines.join('') }] : [];
  let at = start;
  for (const line of lines.slice(0, -1)) {
    at += line.length;
    steps.push({ start: at, end: at, text: '\n' });
    at += 1;
  }
  return steps;
}

/** What of one text is something else in another: the smallest change that makes one of the other. */
export function difference(text: string, wanted: string): Step {
  const most = Math.min(text.length, wanted.length);
  let start = 0;
  while (start < most && text[start] === wanted[start]) start++;
  let same = 0;
  while (same < most - start && text.at(-1 - same) === wanted.at(-1 - same)) same++;
  return { start, end: text.length - same, text: wanted.slice(start, wanted.length - same) };
}

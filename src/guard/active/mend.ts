import type { Fix } from '../../engine/types.ts';
import type { EditorKind } from '../../sites/site.ts';
import { isTextField, readText } from '../../sites/text/read-text.ts';
import { EDITORS } from '../editors/editor.ts';
import { pause } from '../editors/selecting.ts';

/** How long an editor may take to show a change, in milliseconds. */
const PATIENCE = 1000;
const STEP = 25;

/** How a mend came out; `wanted` is the whole text as it should be. */
export type Mended = { done: boolean; wanted: string };

/** Of mends that overlap, the first counts; a text must not be changed twice in one place. */
export function withoutOverlap(fixes: readonly Fix[]): Fix[] {
  const kept: Fix[] = [];
  for (const fix of [...fixes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1);
    if (!last || fix.start > last.end || (fix.start === last.end && last.end > last.start)) kept.push(fix);
  }
  return kept;
}

/** The text with all mends made. */
export const mended = (text: string, fixes: readonly Fix[]): string =>
  withoutOverlap(fixes).reduceRight(
    (so, { start, end, text: words }) => so.slice(0, start) + words + so.slice(end),
    text,
  );

/** Browsers write some spaces of an editable element as non-breaking ones. */
const same = (a: string, b: string) => a.replaceAll('\u00a0', ' ') === b.replaceAll('\u00a0', ' ');

/**
 * Makes mends in place, from the end of the text to its start, and reads back what came of each step. At the first
 * that the editor did not take as asked, nothing more is tried (FACTS.md, Writing into editors).
 * @param again the same element as it is in the page now, where the site may make it anew in the meantime
 */
export async function mendInPlace(
  editable: HTMLElement,
  editor: EditorKind,
  fixes: readonly Fix[],
  again = () => editable,
  goesOn: () => boolean = () => false,
): Promise<Mended> {
  const { text } = readText(editable);
  const wanted = mended(text, fixes);
  // A title can be a text field beside an editor.
  const way = EDITORS[isTextField(editable) ? 'textarea' : editor];
  let so = text;
  try {
    for (const fix of withoutOverlap(fixes).reverse()) {
      for (const step of stepsOf(fix)) {
        const now = again();
        // Another text is not the one that these mends are for.
        if (!same(readText(now).text, so)) return { done: false, wanted };
        so = so.slice(0, step.start) + step.text + so.slice(step.end);
        if (step.text === '\n') await way.breakLine(now, step.start);
        else await way.replace(now, step, step.text);
        if (!(await comesTo(again, so, goesOn))) return { done: false, wanted };
      }
    }
  } catch {
    return { done: same(readText(again()).text, wanted), wanted };
  }
  return { done: true, wanted };
}

/**
 * A mend as editors can take it: all words first, then a line break before those that begin a line. Words put into
 * an empty line blank Draft.js in Chromium (measured), and so there never is one to put words into.
 */
function stepsOf({ start, end, text }: Fix): { start: number; end: number; text: string }[] {
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

/**
 * Waits until a text is there and stays: an editor may show it and take it back. A person who writes on at once
 * changes it too, and that is no refusal.
 */
async function comesTo(again: () => HTMLElement, expected: string, goesOn: () => boolean): Promise<boolean> {
  let seen = false;
  for (let waited = 0; waited <= PATIENCE; waited += STEP) {
    const isThere = same(readText(again()).text, expected);
    if (seen && (isThere || goesOn())) return true;
    seen ||= isThere;
    await pause(STEP);
  }
  return false;
}

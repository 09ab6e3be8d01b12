import type { Fix } from '../../../engine/types.ts';
import type { EditorKind } from '../../../sites/site.ts';
import { readText } from '../../../sites/text/read-text.ts';
import { EDITORS } from '../../editors/index.ts';
import { mostIn } from '../../editors/room.ts';
import { pause } from '../../editors/selecting.ts';
import { undo } from '../../editors/undo.ts';
import { afterSteps, difference, fixedText, type Step, stepsFor, stepsOf } from './fix-steps.ts';

/** How long an editor may take to show a change, in milliseconds. */
const PATIENCE = 1000;
const STEP = 25;
/** How often a change is begun anew that has changed nothing. */
const TRIES = 3;

/**
 * How fixes came out. `no-room`: the text would be longer than the field takes, and nothing was tried. `unchanged`:
 * the editor did something else, and the text stands again as it was. `broken`: it does not.
 */
export interface Fixed {
  outcome: 'done' | 'no-room' | 'unchanged' | 'broken';
  /** The whole text as it should be. */
  wanted: string;
}

/** A text in the page that is being fixed. */
export interface Target {
  /** The element as it is in the page now: the site may make it anew in the meantime. */
  editable: () => HTMLElement;
  editor: EditorKind;
  /** Whether a person has changed the text too: then nothing of it is undone. */
  isTouched?: () => boolean;
}

/** Whether a text has room for fixes. */
export const hasRoom = (editable: HTMLElement, fixes: readonly Fix[]): boolean =>
  stepsFor(readText(editable).text, fixes, mostIn(editable)) !== undefined;

/**
 * Makes fixes in place, from the end of the text to its start, and reads back what came of each step. Where the
 * editor did not take one as asked, all that was done is undone; nothing else is tried on a half-changed text.
 */
export async function fixInPlace(target: Target, fixes: readonly Fix[]): Promise<Fixed> {
  const { editable, isTouched = () => false } = target;
  const { text } = readText(editable());
  const wanted = fixedText(text, fixes);
  const steps = stepsFor(text, fixes, mostIn(editable()));
  if (!steps) return { outcome: 'no-room', wanted };
  let so = text;
  for (const step of steps) {
    const next = afterSteps(so, [step]);
    if (!(await make(target, step, so, next))) {
      const stands = isTouched() ? isNow(target, text) : await restore(target, text, steps.length);
      return { outcome: stands ? 'unchanged' : 'broken', wanted };
    }
    so = next;
  }
  return { outcome: 'done', wanted };
}

/** Browsers write some spaces of an editable element as non-breaking ones. */
const plainSpaces = (text: string) => text.replaceAll('\u00a0', ' ');
const textNow = ({ editable }: Target) => plainSpaces(readText(editable()).text);
const isNow = (target: Target, text: string) => textNow(target) === plainSpaces(text);

/** Makes one step; `false` where something else came of it, or where the text is not the one that it is for. */
async function make(target: Target, step: Step, from: string, to: string): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries++) {
    if (!isNow(target, from)) return false;
    const now = target.editable();
    const way = EDITORS[target.editor];
    try {
      if (step.text === '\n') await way.breakLine(now, step.start);
      else await way.replace(now, step, step.text);
    } catch {
      // Given up before anything was changed, as where the site has just made its editor anew.
      await pause(STEP);
      if (isNow(target, from)) continue;
    }
    return comesTo(target, to);
  }
  return false;
}

/**
 * Waits until a text is there and stays: an editor may show it and take it back. A person who writes on at once
 * changes it too, and that is no refusal.
 */
async function comesTo(target: Target, expected: string): Promise<boolean> {
  let seen = false;
  for (let waited = 0; waited <= PATIENCE; waited += STEP) {
    const isThere = isNow(target, expected);
    if (seen && (isThere || target.isTouched?.())) return true;
    seen ||= isThere;
    await pause(STEP);
  }
  return false;
}

/**
 * Takes back what was done: by the editor's own undo as long as that leads no further from the text as it was (an
 * editor may undo what the person has typed just before along with it), and then what is left in one change.
 * @returns whether the text stands as it was
 */
async function restore(target: Target, original: string, steps: number): Promise<boolean> {
  const rest = () => difference(textNow(target), plainSpaces(original));
  try {
    let left = rest();
    // A rule of the editor's own may have made a second change of each.
    for (let undone = 0, far = Infinity; undone < 2 * steps && 0 < sizeOf(left) && sizeOf(left) <= far; undone++) {
      far = sizeOf(left);
      const before = textNow(target);
      undo(target.editable());
      for (let waited = 0; waited < PATIENCE / 4 && isNow(target, before); waited += STEP) await pause(STEP);
      if (isNow(target, before)) break;
      left = rest();
    }
    for (const step of sizeOf(left) > 0 ? stepsOf(left) : []) {
      const from = textNow(target);
      if (!(await make(target, step, from, afterSteps(from, [step])))) return false;
    }
    return await comesTo(target, original);
  } catch {
    return false;
  }
}

const sizeOf = ({ start, end, text }: Step): number => Math.max(end - start, text.length);

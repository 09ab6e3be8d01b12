import type { Fix } from '../../../engine/types.ts';
import { foundAgain } from '../../../sites/composer.ts';
import { editorOf } from '../../../sites/editor-of.ts';
import { EDITORS } from '../../editors/index.ts';
import { pause } from '../../editors/selecting.ts';
import { readAgain, readWriting, type Writing } from '../../text-in-hand.ts';
import { type Caret, caretOf, movedCaret, placeCaret } from '../caret.ts';
import { type Fixed, fixInPlace, hasRoom, type Target } from './fix-in-place.ts';
import { fixedText, stepsOf } from './fix-steps.ts';
import { holdInput, type UserInput } from './user-input.ts';

/** A change of one part; offsets are in the text of that part. */
export interface Edit {
  part: number;
  range: Fix;
}

/** Changes the text of a composer, with the caret kept. */
export interface Fixing {
  /** Answers what came of it and, where fixes were not made, how the text of that part should be. */
  make: (writing: Writing, edits: readonly Edit[], caret: Caret) => Promise<Fixed>;
  /** Whether a text is changing under our input: what it says now is for nobody to judge or to publish. */
  isUnderWay: () => boolean;
  /**
   * Does this once the fix under way is made. Not where that was begun just now: the second click of a double click
   * on our button falls on what lay beneath it.
   */
  afterwards: (work: () => void) => void;
}

/** In milliseconds. */
const DOUBLE_CLICK = 500;

export function createFixing(): Fixing {
  let underWay = false;
  let since = 0;
  let waiting: (() => void) | undefined;
  return {
    isUnderWay: () => underWay,
    afterwards: (work) => {
      if (performance.now() - since > DOUBLE_CLICK) waiting = work;
    },
    make: async (writing, edits, caret) => {
      underWay = true;
      since = performance.now();
      const input = holdInput();
      try {
        // The site may have made the composer anew since it was read.
        return await fixParts(readAgain(writing) ?? writing, edits, caret, input);
      } finally {
        input.end();
        underWay = false;
        // Whoever has asked for the fix comes first.
        if (waiting) setTimeout(waiting);
        waiting = undefined;
      }
    },
  };
}

async function fixParts(writing: Writing, edits: readonly Edit[], caret: Caret, input: UserInput): Promise<Fixed> {
  const { composer, parts } = writing;
  const own = parts.map((_, index) => edits.flatMap(({ part, range }) => (part === index ? range : [])));
  const target = (index: number): Target => ({
    editable: () => partNow(writing, index),
    editor: editorOf(composer.surface, partNow(writing, index)),
    isTouched: input.wrote,
  });
  const full = parts.findIndex(({ editable }, index) => !hasRoom(editable, own[index] ?? []));
  const text = parts[full]?.read.text;
  let fixed: Fixed = { outcome: 'done', wanted: '' };
  if (text !== undefined) fixed = { outcome: 'no-room', wanted: fixedText(text, own[full] ?? []) };
  let after = caret;
  for (let index = parts.length - 1; index >= 0 && fixed.outcome === 'done'; index--) {
    const mine = own[index] ?? [];
    if (mine.length === 0) continue;
    fixed = await fixInPlace(target(index), mine);
    if (fixed.outcome === 'done' && index === caret.part) after = movedCaret(caret, mine);
  }
  // What is fixed is fixed, whatever becomes of the caret.
  await giveBack(writing, target(after.part), after, input).catch(() => undefined);
  return fixed;
}

/** The text of a part as it is in the page now, also where the site has made it anew. */
function partNow({ composer, parts }: Writing, index: number): HTMLElement {
  const was = parts[index]?.editable ?? composer.editable;
  const found = was.isConnected ? undefined : foundAgain(composer);
  return (found && readWriting(found).parts[index]?.editable) ?? was;
}

/** The caret goes where it was and what was typed meanwhile to the caret, unless the person has put that elsewhere. */
async function giveBack(writing: Writing, { editable, editor }: Target, caret: Caret, input: UserInput): Promise<void> {
  const way = EDITORS[editor];
  if (!input.moved()) {
    placeCaret(writing, caret);
    await pause(way.hearsAfter ?? 0);
  }
  let { start, end } = input.moved() ? caretOf(writing) : caret;
  for (let typed = input.take(); typed !== ''; typed = input.take()) {
    for (const step of stepsOf({ start, end, text: typed })) {
      const now = editable();
      if (step.text === '\n') await way.breakLine(now, step.start);
      else await way.replace(now, step, step.text);
    }
    start += typed.length;
    end = start;
  }
}

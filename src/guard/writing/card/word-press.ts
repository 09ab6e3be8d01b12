import type { Finding } from '../../../engine/types.ts';
import { isTextField, rangeIn } from '../../../sites/text/read-text.ts';
import { treeOf } from '../../../sites/tree.ts';
import { HOST } from '../../../ui/panel/host.ts';
import { listen } from '../../listen.ts';
import type { Writing } from '../../text-in-hand.ts';
import { inPart, isWhole, type Judgement } from '../judge/judge.ts';

/** Where something stands in the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  bottom: number;
}

/** The findings whose words were pressed, and where these words stand. */
export interface WordPress {
  findings: Finding[];
  at: Box;
}

interface Pressed {
  event: MouseEvent;
  writing: Writing;
  judgement: Judgement;
}

/**
 * Tells of presses on marked words in the composer at hand, and of presses and Escape elsewhere.
 * @param elsewhere closes what is open beside a word; answers whether there was anything
 * @param read what a press is compared with; `undefined` where there is nothing to compare
 */
export function onWordPress(
  read: (event: MouseEvent) => Pressed | undefined,
  touched: (writing: Writing, touched: WordPress) => void,
  elsewhere: () => boolean,
  signal: AbortSignal,
): void {
  const pressed = (event: MouseEvent) => {
    const path = event.composedPath();
    if (path.some((target) => target instanceof Element && target.localName === HOST)) return;
    // Two presses choose a word and three a line: that is editing.
    const now = event.isTrusted && event.detail <= 1 && event.button === 0 ? read(event) : undefined;
    const inText = now?.writing.parts.some(({ editable }) => path.includes(editable));
    const found = now && inText && touchedBy(event, now.writing, now.judgement);
    if (now && found) touched(now.writing, found);
    else elsewhere();
  };
  const left = (event: KeyboardEvent) => {
    // The site would close its composer.
    if (event.key === 'Escape' && !event.isComposing && elsewhere()) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
  listen(['click'], pressed, { signal });
  listen(['scroll'], elsewhere, { signal, passive: true });
  listen(['keydown'], left, { signal });
}

/**
 * Which marked words a press has met. Marks are no elements and hear nothing, so the place is compared with that of
 * the words; in a text field, which does not tell where its words stand, the caret tells which were pressed.
 */
function touchedBy({ clientX, clientY }: MouseEvent, { parts }: Writing, judgement: Judgement): WordPress | undefined {
  const findings: Finding[] = [];
  let at: Box | undefined;
  for (const finding of judgement.findings) {
    if (isWhole(judgement, finding)) continue;
    const { part, range } = inPart(judgement, finding);
    const place = parts[part];
    if (!place) continue;
    const { editable, read } = place;
    if (isTextField(editable)) {
      const caret = editable.selectionStart ?? -1;
      if (treeOf(editable).activeElement !== editable || caret < range.start || caret > range.end) continue;
      at ??= { left: clientX, top: clientY - 12, bottom: clientY + 12 };
    } else {
      const box = boxesOf(rangeIn(read, range.start, range.end)).find(
        ({ left, right, top, bottom }) => clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
      );
      if (!box) continue;
      // Plain, as everything is that is shown.
      at ??= { left: box.left, top: box.top, bottom: box.bottom };
    }
    findings.push(finding);
  }
  return at && { findings, at };
}

function boxesOf(init: StaticRangeInit | undefined): DOMRect[] {
  if (!init) return [];
  const range = document.createRange();
  range.setStart(init.startContainer, init.startOffset);
  range.setEnd(init.endContainer, init.endOffset);
  return [...range.getClientRects()];
}

import { insert } from './command.ts';
import type { Editor } from './editor.ts';
import { pause, select } from './selecting.ts';

declare const FIREFOX: boolean;

/** How long Draft.js takes to redraw after a line break (measured: below 30 ms). */
const REDRAW = 30;

/** The key that Draft.js itself answers to, with its model and not through the page's nodes. */
function press(editable: HTMLElement, init: KeyboardEventInit & { keyCode: number }): void {
  const event = { ...init, which: init.keyCode, bubbles: true, cancelable: true, composed: true };
  editable.dispatchEvent(new KeyboardEvent('keydown', event));
}

/** Chromium's event for typed text, which React hears as `beforeinput`; not in the DOM's types any more. */
interface TextInput extends Event {
  initTextEvent: (type: string, bubbles: boolean, cancelable: boolean, view: Window, data: string) => void;
}

function sayTyped(editable: HTMLElement, words: string): void {
  const event = document.createEvent('TextEvent') as unknown as TextInput;
  event.initTextEvent('textInput', true, true, window, words);
  editable.dispatchEvent(event);
}

/**
 * Draft.js. `execCommand` changes nodes that React then looks for in vain: over a hashtag, or in a line that is or
 * becomes empty, the whole composer goes blank in Chromium (measured). So in Chromium it is told of typed text,
 * which it puts into its model by itself; Firefox has no such event, and there the command works.
 */
export const draft: Editor = {
  replace: async (editable, range, words) => {
    const { startContainer } = await select(editable, range);
    // Within a line Draft.js leaves typing to the browser, and an event of ours types nothing.
    const isWithinLine = range.start === range.end && startContainer.nodeType === Node.TEXT_NODE;
    if (words === '') press(editable, { key: 'Backspace', code: 'Backspace', keyCode: 8 });
    else if (FIREFOX || isWithinLine) insert(words);
    else sayTyped(editable, words);
  },
  /** With Shift, because on some sites bare Enter publishes. A line break inserted as text destroys its line (measured). */
  breakLine: async (editable, at) => {
    await select(editable, { start: at, end: at });
    press(editable, { key: 'Enter', code: 'Enter', keyCode: 13, shiftKey: true });
    await pause(REDRAW);
  },
};

import { insert } from './command.ts';
import type { Editor } from './editor.ts';
import { select } from './selecting.ts';

/** Lexical listens to `beforeinput` and takes the range from the event itself, in both browsers. */
function say(editable: HTMLElement, target: StaticRangeInit, data: string): void {
  const about = { inputType: 'insertText', data, targetRanges: [new StaticRange(target)] };
  editable.dispatchEvent(new InputEvent('beforeinput', { ...about, bubbles: true, cancelable: true, composed: true }));
}

export const lexical: Editor = {
  replace: async (editable, range, words) => {
    const target = await select(editable, range);
    // Where nothing is replaced Lexical leaves the typing to the browser, and an event of ours types nothing.
    if (range.start === range.end) insert(words);
    else say(editable, target, words);
  },
  breakLine: async (editable, at) => say(editable, await select(editable, { start: at, end: at }), '\n'),
};

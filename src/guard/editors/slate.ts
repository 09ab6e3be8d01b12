import type { Editor } from './editor.ts';
import { select } from './selecting.ts';

/**
 * Slate takes both range and words from `beforeinput`. A single typed letter it would leave to the browser, for which
 * an event of ours types nothing; a replacement it makes itself, however long. `execCommand` would change its nodes
 * behind its back in Chromium (src/sites/README.md, Writing into editors).
 */
function say(editable: HTMLElement, target: StaticRangeInit, about: InputEventInit): void {
  const targetRanges = [new StaticRange(target)];
  editable.dispatchEvent(
    new InputEvent('beforeinput', { ...about, targetRanges, bubbles: true, cancelable: true, composed: true }),
  );
}

export const slate: Editor = {
  replace: async (editable, range, words) => {
    const target = await select(editable, range);
    if (words === '') say(editable, target, { inputType: 'deleteContentBackward' });
    else say(editable, target, { inputType: 'insertReplacementText', data: words });
  },
  breakLine: async (editable, at) =>
    say(editable, await select(editable, { start: at, end: at }), { inputType: 'insertParagraph' }),
  // It looks once in a tenth of a second, and a letter typed before that comes to the old caret (measured without us).
  hearsAfter: 120,
};

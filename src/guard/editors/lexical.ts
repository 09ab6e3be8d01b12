import type { Replace } from './editor.ts';
import { select } from './selecting.ts';

/** Lexical listens to `beforeinput` and takes the range from the event itself, in both browsers. */
export const replaceInLexical: Replace = async (editable, range, text) => {
  const target = await select(editable, range);
  editable.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: 'insertText',
      data: text,
      targetRanges: [new StaticRange(target)],
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
};

import { isPost, type Writing } from '../text-in-hand.ts';

/** Lets one text out of one composer. Any change of the text, the account or the kind of post ends it. */
export interface Passes {
  /** Gives back how to end this pass, once the site has the post; a newer one is left alone. */
  grant: (writing: Writing) => () => void;
  covers: (writing: Writing) => boolean;
}

/** By its first text: what holds text and control is larger where a further stage brings a control of its own. */
const textOf = ({ parts, composer }: Writing): Element => parts.find(isPost)?.editable ?? composer.editable;

export function createPasses(): Passes {
  let pass: { key: string; text: WeakRef<Element> } | undefined;
  return {
    grant: (writing) => {
      const own = { key: writing.key, text: new WeakRef(textOf(writing)) };
      pass = own;
      return () => {
        if (pass === own) pass = undefined;
      };
    },
    covers: (writing) => {
      if (!pass) return false;
      const text = pass.text.deref();
      // A site may redraw the composer between the decision and the press; another composer beside it has no pass.
      const same = text === textOf(writing) || !text?.isConnected;
      if (same && pass.key === writing.key) return true;
      if (same) pass = undefined;
      return false;
    },
  };
}

import type { Writing } from '../writing.ts';

/** Lets one text out of one composer. Any change of the text, the account or the kind of post ends it. */
export interface Passes {
  /** Gives back how to end this pass, once the site has the post; a newer one is left alone. */
  grant: (writing: Writing) => () => void;
  covers: (writing: Writing) => boolean;
}

export function createPasses(): Passes {
  let pass: { key: string; root: WeakRef<Element> } | undefined;
  return {
    grant: ({ key, composer }) => {
      const own = { key, root: new WeakRef(composer.root) };
      pass = own;
      return () => {
        if (pass === own) pass = undefined;
      };
    },
    covers: ({ key, composer }) => {
      if (!pass) return false;
      const root = pass.root.deref();
      // A site may redraw the composer between the decision and the press; another composer beside it has no pass.
      const same = root === composer.root || !root?.isConnected;
      if (same && pass.key === key) return true;
      if (same) pass = undefined;
      return false;
    },
  };
}

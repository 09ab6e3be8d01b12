import type { Writing } from '../text-in-hand.ts';

/**
 * Which texts are the person's own, so that a page learns nothing by trying. A page can put any text into its own
 * composer, press by script and see whether the press was kept from it, or read from the marks which words the rules
 * hold. So only a text of the person's own is ever judged: what they have typed, what was there when they came in or
 * pressed something that publishes, and what they had fixed. A press by a script is judged about such a text too,
 * since sites press their own controls on account of a person's press; about any other text it passes as if nobody
 * were here. What is left to a page: one text of its own for each key that the person presses in that composer, in
 * place of theirs, and another account for each click.
 */
export interface OwnTexts {
  /** A person has come upon this text, or acts on it; none: they type, and the next text that is read is theirs. */
  acts: (writing?: Writing) => void;
  /** They press something in the page: it may be another account, or a reply in place of a post, for the same text. */
  clicks: () => void;
  isTheirs: (writing: Writing) => boolean;
  /** The same as far as it can be told by looking: what an editor shows on its way to a text spends no key. */
  seemsTheirs: (writing: Writing) => boolean;
}

/** Undone changes, and the other composers of a page. */
const REMEMBERED = 24;

export function createOwnTexts(): OwnTexts {
  let own: string[] = [];
  let last = '';
  let typed = false;
  let clicked = false;

  const take = (writing: Writing) => {
    last = textOf(writing);
    own = [wordsOf(writing), ...own].slice(0, REMEMBERED);
  };
  return {
    acts: (writing) => {
      if (writing) take(writing);
      else typed = true;
    },
    clicks: () => {
      clicked = true;
    },
    seemsTheirs: (writing) => typed || own.includes(wordsOf(writing)) || (clicked && textOf(writing) === last),
    isTheirs: (writing) => {
      const known = own.includes(wordsOf(writing));
      const isElsewhere = !known && clicked && textOf(writing) === last;
      if (!known && !typed && !isElsewhere) return false;
      if (isElsewhere) clicked = false;
      // Whatever a key has made of the text, it is good for no other.
      if (textOf(writing) !== last) typed = false;
      if (!known) take(writing);
      last = textOf(writing);
      return true;
    },
  };
}

const textOf = ({ parts }: Writing): string => parts.map(({ read }) => read.text).join('\n');

/** Blanks, signs and emoji tell nothing about the rules, and editors change them by themselves. */
const wordsOf = ({ account, kind, parts }: Writing): string =>
  JSON.stringify([account, kind, ...parts.map(({ read }) => read.text.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? '')]);

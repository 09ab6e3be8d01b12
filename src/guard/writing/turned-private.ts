import { isPrivateNow } from '../../sites/clue-reading.ts';
import { foundAgain } from '../../sites/composer.ts';
import { listen } from '../listen.ts';
import { readWriting, type Writing } from '../text-in-hand.ts';

/** A text of which something may be kept: it was public when it was looked at. */
interface Begun {
  writing: Writing;
  /** When it was begun, in milliseconds since 1970. */
  since: number;
  isOut: boolean;
}

/** Remembers which texts were begun as public ones, and hears when one is to be a private message after all. */
export interface BegunTexts {
  /** A public text stands in this composer. */
  stands: (writing: Writing) => void;
  /** It goes out; what stands there now may stay for a while. */
  goesOut: (writing: Writing) => void;
  /** Nothing stands there. */
  isEmpty: (writing: Writing) => void;
  /** Looks whether some are private by now. */
  look: () => void;
}

/** A person writes in one composer, or in a few in turn. */
const REMEMBERED = 4;
/** What sets who can see a post, or sends it: the last moment at which the page surely shows that. */
const SETS = ['pointerdown', 'click', 'change', 'submit', 'keydown'];

/**
 * @param nameOf one name for each place in which drafts are kept
 * @param turned hears of each such place once, and since when, in milliseconds since 1970, that text was written
 */
export function createBegunTexts(
  nameOf: (writing: Writing) => string,
  turned: (name: string, since: number) => void,
  signal: AbortSignal,
): BegunTexts {
  const begun = new Map<string, Begun>();

  const look = () => {
    for (const [name, { writing, since }] of begun) {
      // Drawn anew it still has its text; another one in its place is another matter.
      const now = foundAgain(writing.composer, (one) => textOf(readWriting(one)) === textOf(writing));
      if (!now || !isPrivateNow(now)) continue;
      begun.delete(name);
      turned(name, since);
    }
  };
  listen(SETS, look, { signal, passive: true });

  return {
    stands: (writing) => {
      const name = nameOf(writing);
      const before = begun.get(name);
      begun.delete(name);
      begun.set(name, { writing, since: before?.since ?? Date.now(), isOut: before?.isOut ?? false });
      const oldest = begun.size > REMEMBERED ? begun.keys().next().value : undefined;
      if (oldest !== undefined) begun.delete(oldest);
    },
    goesOut: (writing) => {
      const own = begun.get(nameOf(writing));
      if (own) own.isOut = true;
    },
    // What was erased is still kept and may come back; what is out and gone is over.
    isEmpty: (writing) => {
      if (begun.get(nameOf(writing))?.isOut) begun.delete(nameOf(writing));
    },
    look,
  };
}

const textOf = ({ parts }: Writing): string => parts.map(({ read }) => read.text).join('\n');

import { UNREADY } from '../trusted.ts';

/** So often it is laid on top again; then a press counts all the same, because nobody shall be kept from their own post. */
const MOST = 3;

/** Chromium tells whether something is really seen, with nothing of the page over it; Firefox does not (153). */
type Entry = IntersectionObserverEntry & { isVisible?: boolean };

/** Refuses presses on what the person cannot see. */
export interface Sight {
  /** This is what they are to see now. */
  look: (at: Element | null) => void;
  /** It was laid on top of the page again. */
  again: () => void;
}

/**
 * A page can lay something over our frame and have the person press through it.
 * @param unseen something lies over what is shown: it has to come on top again
 */
export function watchSight(root: HTMLElement, unseen: () => void): Sight {
  let at: Element | null = null;
  let isSeen = true;
  let raised = 0;
  /** Before this moment what is shown is still coming into sight, and counts as seen. */
  let settled = 0;
  /** Before this one a press was meant for what lay over it. */
  let mayPress = 0;
  const tell = () => {
    if (!isSeen && raised < MOST && performance.now() >= settled) unseen();
  };
  const settle = () => {
    settled = performance.now() + UNREADY;
    setTimeout(tell, UNREADY + 1);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      const last = entries.at(-1) as Entry | undefined;
      isSeen = last?.isVisible !== false;
      tell();
    },
    { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );
  root.addEventListener(
    'click',
    (event) => {
      const now = performance.now();
      if (now >= mayPress && (isSeen || now < settled || raised >= MOST)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      tell();
    },
    { capture: true },
  );
  return {
    look: (shown) => {
      if (shown === at) return;
      observer.disconnect();
      [at, isSeen, raised, mayPress] = [shown, true, 0, 0];
      settle();
      if (shown) observer.observe(shown);
    },
    again: () => {
      raised += 1;
      settle();
      mayPress = settled;
    },
  };
}

import type { Composer } from '../../sites/composer.ts';

/** How long after the last change a text is checked, in milliseconds. */
const PAUSE = 180;
/** How often at most the badge and the marks follow what moves. */
const FRAME = 60;

export interface Attention {
  /** Somebody is in this composer or has changed it. */
  attend: (composer: Composer) => void;
  composer: () => Composer | undefined;
}

interface Reactions {
  /** The text may have changed and the person has paused. */
  paused: (composer: Composer) => void;
  /** Things may have moved, or the editor has redrawn its nodes. */
  moved: (composer: Composer) => void;
}

/**
 * Follows the one composer that somebody is in. The observer on its root lives only while the focus is in it;
 * afterwards only what moves the page is heard, so that the badge can still be reached.
 */
export function createAttention({ paused, moved }: Reactions, signal: AbortSignal): Attention {
  let composer: Composer | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame: ReturnType<typeof setTimeout> | undefined;

  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => composer && paused(composer), PAUSE);
  };
  const follow = () => {
    frame ??= setTimeout(() => {
      frame = undefined;
      if (composer) moved(composer);
    }, FRAME);
  };
  const observer = new MutationObserver(() => {
    follow();
    soon();
  });
  const resized = new ResizeObserver(follow);

  const left = (event: FocusEvent) => {
    const next = event.relatedTarget;
    if (composer && !(next instanceof Node && composer.root.contains(next))) observer.disconnect();
    follow();
  };
  addEventListener('focusout', left, { capture: true, signal });
  for (const type of ['scroll', 'resize', 'click', 'keyup', 'transitionend']) {
    addEventListener(type, follow, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    resized.disconnect();
    clearTimeout(timer);
    clearTimeout(frame);
  });

  return {
    composer: () => composer,
    attend: (given) => {
      observer.disconnect();
      observer.observe(given.root, { childList: true, characterData: true, subtree: true });
      if (composer?.editable !== given.editable) {
        resized.disconnect();
        resized.observe(given.editable);
      }
      composer = given;
      follow();
      soon();
    },
  };
}

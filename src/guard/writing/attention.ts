import { type Composer, fieldAtHand } from '../../sites/composer.ts';
import { holds } from '../../sites/dom.ts';
import { listen } from '../listen.ts';
import { rememberCaret } from './caret.ts';

/** How long after the last change a text is checked, in milliseconds. */
const PAUSE = 180;
/** A long text is checked the more seldom the longer that takes, so that keys are never waited for. */
const LEISURE = 6;
/** The longest that marks wait for the next picture, in milliseconds; a tab that is not seen draws none. */
const FRAME = 100;

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

/** What moves words or changes their looks or who will see them, and what an editor may answer by drawing itself anew. */
const MOVES = ['scroll', 'resize', 'click', 'keyup', 'change', 'transitionend', 'animationend', 'toggle'];

/**
 * Follows the one composer that somebody is in. The observer on its root lives only while the focus is in it;
 * afterwards only what moves the page is heard, so that the badge can still be reached.
 */
export function createAttention({ paused, moved }: Reactions, signal: AbortSignal): Attention {
  let composer: Composer | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let picture: number | undefined;
  let frame: ReturnType<typeof setTimeout> | undefined;
  let composing = false;
  /** How long the last check took, in milliseconds. */
  let cost = 0;

  const look = () => {
    if (!composer) return;
    const start = performance.now();
    paused(composer);
    cost = performance.now() - start;
  };
  const soon = () => {
    clearTimeout(timer);
    // A word that an input method has not finished is no word yet.
    if (!composing) timer = setTimeout(look, PAUSE + cost * LEISURE);
  };
  const stopWaiting = () => {
    cancelAnimationFrame(picture ?? 0);
    clearTimeout(frame);
    frame = undefined;
  };
  const now = () => {
    stopWaiting();
    if (composer) moved(composer);
  };
  /** With the very next picture, so that marks are never seen where their words were. */
  const follow = () => {
    if (frame !== undefined) return;
    picture = requestAnimationFrame(now);
    frame = setTimeout(now, FRAME);
  };
  const observer = new MutationObserver(() => {
    follow();
    soon();
  });
  const resized = new ResizeObserver(follow);

  const left = (event: FocusEvent) => {
    const next = event.relatedTarget;
    const field = composer && fieldAtHand(composer);
    if (field && event.composedPath().includes(field)) rememberCaret(field);
    if (composer && !(next instanceof Node && holds(composer.root, next))) observer.disconnect();
    follow();
  };
  const compose = (event: Event) => {
    composing = event.type === 'compositionstart';
    soon();
  };
  listen(['focusout'], left, { signal });
  listen(['compositionstart', 'compositionend'], compose, { signal });
  listen(MOVES, follow, { signal, passive: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    resized.disconnect();
    clearTimeout(timer);
    stopWaiting();
  });

  return {
    composer: () => composer,
    attend: (given) => {
      observer.disconnect();
      observer.observe(given.root, { childList: true, characterData: true, subtree: true });
      if (!composer || fieldAtHand(composer) !== fieldAtHand(given)) {
        resized.disconnect();
        resized.observe(fieldAtHand(given));
        // What scrolls inside a shadow root is not told outside.
        given.tree.addEventListener('scroll', follow, { capture: true, passive: true, signal });
      }
      composer = given;
      follow();
      soon();
    },
  };
}

import { type Composer, publishIn } from '../../sites/composer.ts';
import { isNobodysBusiness, readAgain, readWriting, type Writing } from '../text-in-hand.ts';
import type { Loader } from './loader.ts';
import type { Passes } from './pass.ts';
import type { Press } from './press.ts';
import { repeatPublish } from './repeat.ts';

/** Decides about presses that publish, and lets held ones go. */
export interface Gate {
  /** Whether this press must not reach the site now. Synchronous and from memory; nothing is changed by asking. */
  holds: (press: Press) => boolean;
  /** Whether Enter chooses from a list; without the joining script nobody can tell, and it is held like the others. */
  isPickerOpen: (composer: Composer) => boolean;
  /** A held press has come to its final event. */
  held: (press: Press) => void;
  /** A person's own press has reached the site. */
  passed: (press: Press) => void;
  /** Lets a text out, once. */
  release: (writing: Writing, control: Element | undefined) => void;
  /** Our own code failed: tells the person, and lets out what was held. */
  broke: (held: Press | undefined) => void;
}

interface GateParts {
  loader: () => Loader;
  passes: Passes;
  /** Tells the person that a post went out without a check. */
  tellUnchecked: () => void;
  signal: AbortSignal;
}

/** Without the joining script nobody sees what the site makes of a press: for so long it may be at work, in milliseconds. */
const AT_WORK = 10_000;
/** A second press within so long belongs to the first, in milliseconds. */
const DOUBLE_CLICK = 1500;
/**
 * A press before the engine is here is held for at most this long, in milliseconds (src/README.md, Otherwise than
 * usual).
 */
const LONGEST_WAIT = 1500;

/**
 * One decision of the person's lets a text out once. Until the site shows what became of it, a second press of the same
 * might be a second post: it is held, and goes on where the site shows that nothing was sent, or the person insists.
 */
export function createGate({ loader, passes, tellUnchecked, signal }: GateParts): Gate {
  let repeating = false;
  let waitingFor: string | undefined;
  let lastHeld: Press | undefined;
  let sentAt = Number.NEGATIVE_INFINITY;
  const isJustSent = (within: number) => performance.now() - sentAt < within;

  /** To be called before the press reaches the site. */
  const sends = (writing: Writing, control: HTMLElement | undefined, insisted: boolean) => {
    sentAt = performance.now();
    loader().active()?.sends(writing, control, insisted);
  };

  const release = (writing: Writing, control: Element | undefined, insisted = false) => {
    const end = passes.grant(writing);
    const how = lastHeld?.composer.surface === writing.composer.surface ? lastHeld : undefined;
    repeating = true;
    let done = false;
    try {
      done = repeatPublish(writing, control, how, (pressed) => sends(writing, pressed, insisted));
    } finally {
      repeating = false;
    }
    const active = loader().active();
    // Nothing was repeated, so nothing was sent: the person's own next press goes through.
    if (!done) active?.again(writing);
    void active?.untilOver(writing).then(end);
  };

  const releaseUnchecked = (writing: Writing, control: Element | undefined) => {
    release(writing, control);
    tellUnchecked();
  };

  /** The text may have changed while the engine was on its way, so it is read again. */
  const wait = async (writing: Writing, { control, byHand }: Press) => {
    if (waitingFor === writing.key) return;
    waitingFor = writing.key;
    const tooLong = new Promise<boolean>((resolve) => setTimeout(resolve, LONGEST_WAIT, false));
    const ready = await Promise.race([loader().load(), tooLong]);
    waitingFor = undefined;
    // The script of an update has taken over meanwhile: it sees the repeated press and asks.
    if (signal.aborted) {
      repeatPublish(writing, control, lastHeld, () => undefined);
      return;
    }
    if (!ready) loader().tookTooLong();
    const active = ready ? loader().active() : undefined;
    try {
      if (!active) releaseUnchecked(writing, control);
      else {
        const now = readAgain(writing);
        if (!now) return;
        if (active.decide(now) === 'hold') active.ask(now, control, byHand);
        else release(now, control);
      }
    } catch {
      releaseUnchecked(writing, control);
    }
  };

  /** The same press again while the first is under way. The second click of a double click is none of its own. */
  const heldAgain = (writing: Writing, control: Element | undefined) => {
    if (isJustSent(DOUBLE_CLICK)) return;
    loader()
      .active()
      ?.mayBeOut(writing, () => release(writing, control, true));
  };

  return {
    isPickerOpen: (composer) => loader().active()?.isPickerOpen(composer) === true,
    holds: (press) => {
      if (repeating) return false;
      const writing = readWriting(press.composer);
      if (isNobodysBusiness(writing)) return false;
      if (press.did) loader().active()?.acts(writing);
      else if (!loader().active()?.isTheirs(writing)) return false;
      if (passes.covers(writing))
        return press.byHand && (loader().active()?.isUnderWay(press.control) ?? isJustSent(AT_WORK));
      const active = loader().active();
      if (active) return active.decide(writing) === 'hold';
      if (!loader().hasFailed()) return true;
      if (press.final) {
        tellUnchecked();
        void loader().load();
      }
      return false;
    },
    held: (press) => {
      const { composer, control } = press;
      const writing = readWriting(composer);
      if (passes.covers(writing)) {
        heldAgain(writing, control);
        return;
      }
      lastHeld = press;
      const active = loader().active();
      if (active) active.ask(writing, control, press.byHand);
      else void wait(writing, press);
    },
    passed: ({ composer, control }) => {
      const writing = readWriting(composer);
      if (!passes.covers(writing)) return;
      sends(writing, control instanceof HTMLElement ? control : publishIn(composer), false);
    },
    release: (writing, control) => release(writing, control),
    broke: (held) => {
      if (held) releaseUnchecked(readWriting(held.composer), held.control);
      else tellUnchecked();
    },
  };
}

import { isNobodysBusiness, readAgain, readWriting, type Writing } from '../writing.ts';
import type { Loader } from './loader.ts';
import type { Passes } from './pass.ts';
import type { Press } from './press.ts';
import { comesTrue, isOver, isTaken, type Repeated, repeatPublish } from './repeat.ts';

/** Decides about presses that publish, and lets held ones go. */
export interface Gate {
  /** Whether this press must not reach the site now. Synchronous and from memory; nothing is changed by asking. */
  holds: (press: Press) => boolean;
  /** A held press has come to its final event. */
  held: (press: Press) => void;
  /** Lets a text out, once. */
  release: (writing: Writing, control: Element | undefined) => void;
  /** Our own code failed: tells the person, and lets out what was held. */
  broke: (held: Press | undefined) => void;
}

/** How long a site may take to show that it took the action (SITES.md 1.3), and how long a late one is waited for. */
const PATIENCE = 1500;
const LATE = 30_000;
/** How long a composer may keep the text that it has taken: a person can be long over a second stage. */
const LONGEST_STAGE = 600_000;
/** A press before the engine is here is held for at most this long, in milliseconds (DESIGN.md 2). */
const LONGEST_WAIT = 1500;

export function createGate(
  loader: () => Loader,
  passes: Passes,
  tell: (what: 'unchecked' | 'again') => void,
  signal: AbortSignal,
): Gate {
  let repeating = false;
  let waitingFor: string | undefined;
  /** Repeated, and the site has not shown yet whether it takes the action: a second press would be a second post. */
  let underWay: { writing: Writing; repeated: Repeated } | undefined;

  /** The person is told when the site has not taken the action, and no longer once it has after all. */
  const follow = async (writing: Writing, repeated: Repeated | undefined) => {
    const taken = () => isTaken(writing, repeated ?? {});
    if (repeated && (await comesTrue(taken, PATIENCE, signal))) return;
    if (underWay?.writing === writing) underWay = undefined;
    if (signal.aborted) return;
    const active = loader().active();
    if (!active) {
      tell('again');
      return;
    }
    const closeAgain = active.again(writing);
    if (await comesTrue(taken, LATE, signal)) closeAgain();
  };

  const release: Gate['release'] = (writing, control) => {
    const end = passes.grant(writing);
    repeating = true;
    let repeated: Repeated | undefined;
    try {
      repeated = repeatPublish(writing, control);
    } finally {
      repeating = false;
    }
    if (repeated) underWay = { writing, repeated };
    void follow(writing, repeated).finally(async () => {
      if (underWay?.writing === writing) underWay = undefined;
      await comesTrue(() => isOver(writing), LONGEST_STAGE, signal);
      end();
    });
  };

  const releaseUnchecked = (writing: Writing, control: Element | undefined) => {
    release(writing, control);
    tell('unchecked');
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
      repeatPublish(writing, control);
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

  return {
    holds: ({ composer, final, byHand }) => {
      if (repeating) return false;
      const writing = readWriting(composer);
      if (isNobodysBusiness(writing)) return false;
      // Looked at now: a further stage that is there already waits for the person's own press.
      if (passes.covers(writing))
        return byHand && underWay !== undefined && !isTaken(underWay.writing, underWay.repeated);
      const active = loader().active();
      if (active) return active.decide(writing) === 'hold';
      if (!loader().hasFailed()) return true;
      if (final) {
        tell('unchecked');
        void loader().load();
      }
      return false;
    },
    held: (press) => {
      const { composer, control } = press;
      const writing = readWriting(composer);
      if (passes.covers(writing)) return;
      const active = loader().active();
      if (active) active.ask(writing, control, press.byHand);
      else void wait(writing, press);
    },
    release,
    broke: (held) => {
      if (held) releaseUnchecked(readWriting(held.composer), held.control);
      else tell('unchecked');
    },
  };
}

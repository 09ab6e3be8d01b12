import type { Writing } from '../../text-in-hand.ts';
import type { Judge, Judgement } from './judge.ts';

/** How long a press may wait for a check, in milliseconds. */
const BUDGET = 50;
/** Characters that are read in a millisecond, as long as nothing was measured: on a slow machine. */
const SLOW = 100;
/** The longest post of most sites is always read whole. */
const ALWAYS = 3000;

/** What is decided at a press about a text that nobody has had the time to check. */
export interface AtPress {
  /** The whole text where that fits into the time, else its beginning; `isWhole` tells which. */
  judge: (writing: Writing) => { judgement: Judgement; isWhole: boolean };
}

/**
 * A press never waits long: what cannot be read within the budget is told, and findings in what was read hold the post.
 * @param now milliseconds, for measuring how fast texts are read here
 */
export function createAtPress(judge: Judge, now = () => performance.now()): AtPress {
  let speed = SLOW;
  /** The beginning of one text: a press is several events, and each is asked about. */
  let last: { key: string; judgement: Judgement } | undefined;

  const measured = (length: number, work: () => Judgement): Judgement => {
    const from = now();
    const judgement = work();
    // Short texts tell little about the speed.
    if (length >= ALWAYS) speed = length / Math.max(now() - from, 1);
    return judgement;
  };
  return {
    judge: (writing) => {
      const length = writing.parts.reduce((sum, { read }) => sum + read.text.length, 0);
      const most = Math.max(ALWAYS, BUDGET * speed);
      if (length <= most || judge.knows(writing)) {
        const known = judge.knows(writing);
        return {
          judgement: known ? judge.judge(writing) : measured(length, () => judge.judge(writing)),
          isWhole: true,
        };
      }
      if (last?.key !== writing.key) {
        last = { key: writing.key, judgement: measured(most, () => judge.judge(beginningOf(writing, most))) };
      }
      return { judgement: last.judgement, isWhole: false };
    },
  };
}

/** The same writing with so many characters of its text, whole words only. */
function beginningOf(writing: Writing, most: number): Writing {
  let room = most;
  const parts = writing.parts.flatMap((part) => {
    const { text } = part.read;
    const taken = text.length <= room ? text : text.slice(0, Math.max(0, text.lastIndexOf(' ', room)));
    room -= text.length;
    return taken === '' ? [] : [{ ...part, read: { ...part.read, text: taken } }];
  });
  return { ...writing, parts, key: `beginning of ${writing.key}` };
}

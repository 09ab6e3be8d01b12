import { wordsIn } from '../../sites/dom.ts';
import type { Active } from '../script-bridge.ts';
import type { Writing } from '../text-in-hand.ts';
import type { Dialog } from './dialog/dialog.ts';
import type { Notices } from './notices.ts';
import { comesTrue } from './patience.ts';
import { followSending, isOver } from './sending.ts';

/**
 * How long a site may take to show that it took the action, in milliseconds (src/sites/README.md, Publishing again).
 */
const PATIENCE = 1500;
/** How long a composer may keep the text that it has taken: a person can be long over a second stage. */
const LONGEST_STAGE = 600_000;

interface UnderWay {
  control: HTMLElement | undefined;
  /** What the control said when it was pressed. */
  said: string;
  stands: ReturnType<typeof followSending>;
  /** By `performance.now()`, in milliseconds. */
  since: number;
  insisted: boolean;
}

/**
 * The post that the site is sending. Until the page shows what became of it, a second press might be a second post: it
 * goes on where the page shows that nothing was sent, or where the person insists.
 */
export function createUnderWay({
  dialog,
  notices,
  signal,
}: {
  dialog: Dialog;
  notices: Notices;
  signal: AbortSignal;
}): Pick<Active, 'sends' | 'isUnderWay' | 'mayBeOut' | 'again' | 'untilOver'> {
  let now: UnderWay | undefined;

  /** The person is told that the site has not answered yet, for as long as that is so. */
  const follow = async (writing: Writing, own: UnderWay) => {
    const answers = () => now !== own || own.stands() !== 'waits';
    if (!(await comesTrue(answers, PATIENCE, signal)) && !signal.aborted) {
      const end = notices.sending(writing);
      await comesTrue(answers, LONGEST_STAGE, signal);
      end();
    }
    await comesTrue(() => now !== own || ['over', 'failed'].includes(own.stands()), LONGEST_STAGE, signal);
    if (now === own) now = undefined;
  };

  const untilOver = (writing: Writing) => comesTrue(() => isOver(writing), LONGEST_STAGE, signal);

  return {
    untilOver,
    again: (writing) => void untilOver(writing).then(dialog.again(writing)),
    sends: (writing, control, insisted) => {
      const said = control ? wordsIn(control) : '';
      now = { control, said, stands: followSending(writing, control), since: performance.now(), insisted };
      void follow(writing, now);
    },
    isUnderWay: (control) => {
      if (!now || !['waits', 'asks'].includes(now.stands())) return false;
      // Another control is that of a further stage.
      if (control && control !== now.control && wordsIn(control) !== now.said) return false;
      return !now.insisted || performance.now() - now.since < PATIENCE;
    },
    mayBeOut: (writing, insist) => {
      void untilOver(writing).then(dialog.mayBeOut(writing, insist));
    },
  };
}

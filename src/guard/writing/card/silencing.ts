import { askWorker } from '../../../platform/page-messages.ts';
import type { Writing } from '../../text-in-hand.ts';
import type { Answers } from '../judge/answers.ts';
import type { Judge } from '../judge/judge.ts';
import type { SaveStatus } from '../save-status.ts';

/** What the person never wants to see again, and the way back while they are still at the text. */
export interface Silencing {
  /** Leaves this check out here and from now on. */
  silence: (writing: Writing, check: string) => void;
  /** The check that was silenced last and can still be shown again from here. */
  last: () => string | undefined;
  undo: (writing: Writing) => void;
  /** They have read that it is silenced. */
  said: () => void;
}

export function createSilencing(judge: Judge, answers: Answers, { heed }: SaveStatus): Silencing {
  let last: string | undefined;
  return {
    silence: (writing, check) => {
      const { findings, text } = judge.judge(writing);
      const own = findings.filter((finding) => finding.check === check);
      answers.ignore(writing, own, text);
      last = check;
      void heed('choice', askWorker({ type: 'silence', check }));
    },
    last: () => last,
    undo: (writing) => {
      if (last === undefined) return;
      answers.regard(writing, last);
      void heed('choice', askWorker({ type: 'show-again', check: last }));
      last = undefined;
    },
    said: () => {
      last = undefined;
    },
  };
}

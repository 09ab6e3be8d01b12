import type { Fix } from '../../../engine/types.ts';
import { readAgain, type Writing } from '../../text-in-hand.ts';
import type { Caret } from '../caret.ts';
import { inPart, type Judgement } from '../judge/judge.ts';
import type { Recorder } from '../record.ts';
import type { Fixed } from './fix-in-place.ts';
import type { Edit, Fixing } from './fixing.ts';

/** Changes to the writer's text, from the card or the dialog; the caret is kept. */
export interface TextChange {
  /** Makes fixes of findings; where the editor does not take them, the fixed text is offered for copying. */
  change: (writing: Writing, judgement: Judgement, fixes: readonly Fix[], caret: Caret) => Promise<void>;
  /** The same for changes that fix nothing. */
  put: (writing: Writing, edits: readonly Edit[], caret: Caret) => Promise<void>;
}

interface Given {
  fixing: Fixing;
  record: Recorder;
  /** The text is as the person leaves it: look at it again. */
  refresh: () => void;
  /** Takes away what is shown over the text. */
  close: () => void;
  /** The editor has not taken the change: the text as it was meant is shown, to be copied. */
  offerCopy: (writing: Writing, reason: Exclude<Fixed['outcome'], 'done'>, text: string) => void;
}

export function createTextChange({ fixing, record, refresh, close, offerCopy }: Given): TextChange {
  const put = async (writing: Writing, edits: readonly Edit[], caret: Caret, taken = () => {}) => {
    close();
    if (fixing.isUnderWay()) return;
    const { outcome, wanted } = await fixing.make(writing, edits, caret);
    if (outcome === 'done') {
      taken();
      refresh();
    } else offerCopy(readAgain(writing) ?? writing, outcome, wanted);
  };
  return {
    put,
    change: (writing, judgement, fixes, caret) => {
      const edits = fixes.map((fix) => inPart(judgement, fix));
      const fixed = judgement.findings.filter((finding) => finding.fixes.some((fix) => fixes.includes(fix)));
      // Whether before the press or after it.
      return put(writing, edits, caret, () => record('fixed', writing, fixed));
    },
  };
}

import type { Finding, Fix } from '../../engine/types.ts';
import type { AskView, DialogView } from '../../ui/panel/view.ts';
import { SHOWN } from '../../ui/parts/finding-list.tsx';
import { byWeight } from '../../ui/parts/mend.ts';
import { readAgain, type Writing } from '../writing.ts';
import { type Caret, caretOf, movedCaret, placeCaret } from './caret.ts';
import { inPart, type Judge, type Judgement } from './judge.ts';
import { mendInPlace, withoutOverlap } from './mend.ts';

interface DeskParts {
  judge: Judge;
  speaks: (account: string) => AskView['speaks'];
  /** Shows a dialog, or none. */
  show: (dialog: DialogView | undefined) => void;
  release: (writing: Writing, control: Element | undefined) => void;
  /** The text is as the person leaves it: look at it again. */
  refresh: () => void;
}

export interface Desk {
  /** A press was held: asks what to do. */
  ask: (writing: Writing, control: Element | undefined) => void;
  /** Shows what was found, because the person wants to see it. */
  review: (writing: Writing) => void;
  /** The site did not take the repeated press; the answer closes the dialog again, if it is still this one. */
  again: (writing: Writing) => () => void;
  /** Whether a dialog is up. */
  isBusy: () => boolean;
}

/** The dialog and what its buttons do. There is at most one, and only its own buttons or Escape close it. */
export function createDesk({ judge, speaks, show, release, refresh }: DeskParts): Desk {
  let id = 0;
  let busy = false;

  const close = () => {
    busy = false;
    show(undefined);
  };
  const open = (dialog: DialogView) => {
    busy = true;
    show(dialog);
  };
  const back = (writing: Writing, caret: Caret) => () => {
    close();
    placeCaret(writing, caret);
    refresh();
  };

  const mend = async (writing: Writing, judgement: Judgement, fixes: readonly Fix[], caret: Caret) => {
    let after = caret;
    close();
    for (const [index, { editable }] of [...writing.parts.entries()].reverse()) {
      const own = fixes
        .map((fix) => inPart(judgement, fix))
        .flatMap(({ part, range }) => (part === index ? range : []));
      if (own.length === 0) continue;
      const { done, wanted } = await mendInPlace(editable, writing.composer.surface.editor, own);
      if (index === caret.part) after = movedCaret(caret, own);
      if (done) continue;
      id += 1;
      open({ mode: 'copy', text: wanted, id, onBack: back(writing, caret) });
      return;
    }
    placeCaret(writing, after);
    refresh();
  };

  const publish = (writing: Writing, caret: Caret, control: Element | undefined) => {
    close();
    const now = readAgain(writing);
    if (!now) return;
    placeCaret(now, caret);
    // The decision was about the text that was shown; another text is another question.
    if (now.key === writing.key) release(now, control);
    else if (judge.judge(now).decision !== 'clear') ask(now, control);
    else release(now, control);
  };

  const point = (writing: Writing, judgement: Judgement, finding: Finding) => {
    close();
    const { part, range } = inPart(judgement, finding);
    placeCaret(writing, { part, start: range.start, end: range.end });
    refresh();
  };

  const present = (mode: AskView['mode'], writing: Writing, control: Element | undefined) => {
    const judgement = judge.judge(writing);
    const caret = caretOf(writing);
    const { text, findings, scale, decision } = judgement;
    // What is folded away is not mended unseen. Of several mends the first fits without a choice; others have buttons.
    const shown = byWeight(findings).slice(0, SHOWN);
    const fixes = withoutOverlap(shown.flatMap((finding) => finding.fixes.slice(0, 1)));
    id += 1;
    open({
      mode,
      id,
      text,
      findings,
      scale,
      speaks: speaks(writing.account),
      blocked: decision === 'block',
      ...(fixes.length > 0 ? { onMendAll: () => void mend(writing, judgement, fixes, caret) } : {}),
      onMend: (fix) => void mend(writing, judgement, [fix], caret),
      onShow: (finding) => point(writing, judgement, finding),
      onPublish: () => publish(writing, caret, control),
      onBack: back(writing, caret),
    });
  };
  const ask: Desk['ask'] = (writing, control) => present('hold', writing, control);

  return {
    ask,
    review: (writing) => present('review', writing, undefined),
    again: (writing) => {
      id += 1;
      const own = id;
      open({ mode: 'again', id, onBack: back(writing, caretOf(writing)) });
      return () => {
        if (busy && id === own) close();
      };
    },
    isBusy: () => busy,
  };
}

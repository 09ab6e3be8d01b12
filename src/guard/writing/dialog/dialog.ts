import type { Finding, Fix, InterfaceLanguage } from '../../../engine/types.ts';
import type { PageSettings } from '../../../platform/page-messages.ts';
import type { Topic } from '../../../policy/file/rules.ts';
import { byWeight } from '../../../ui/findings/about.ts';
import { SHOWN } from '../../../ui/findings/finding-list.tsx';
import type { AgainView, DialogView, SendingView, Speaks } from '../../../ui/panel/view.ts';
import { readAgain, type Writing } from '../../text-in-hand.ts';
import { withoutOverlap } from '../apply-fixes/fix-steps.ts';
import type { Fixing } from '../apply-fixes/fixing.ts';
import { createTextChange, type TextChange } from '../apply-fixes/text-change.ts';
import { type Caret, caretOf, placeCaret } from '../caret.ts';
import type { Answers } from '../judge/answers.ts';
import { inPart, type Judge, type Judgement } from '../judge/judge.ts';
import type { Recorder } from '../record.ts';
import type { WriterSaid } from './writer-said.ts';

interface DialogParts {
  judge: Judge;
  answers: Answers;
  record: Recorder;
  fixing: Fixing;
  settings: () => PageSettings | undefined;
  speaks: (account: string) => Speaks;
  writer: WriterSaid;
  /** Shows a dialog, or none. */
  show: (dialog: DialogView | undefined) => void;
  release: (writing: Writing, control: Element | undefined) => void;
  /** The text is as the person leaves it: look at it again. */
  refresh: () => void;
}

export interface Dialog extends TextChange {
  /** A press was held: asks what to do. */
  ask: (writing: Writing, control: Element | undefined, byHand: boolean) => void;
  /** The press could not be repeated; the answer closes the dialog again, if it is still this one. */
  again: (writing: Writing) => () => void;
  /** The person presses again while the site may still be sending; the answer closes the dialog again. */
  mayBeOut: (writing: Writing, insist: () => void) => () => void;
  /** Whether a dialog is up. */
  isBusy: () => boolean;
}

/** The dialog and what its buttons do. There is at most one, and only its own buttons or Escape close it. */
export function createDialog(given: DialogParts): Dialog {
  const { judge, answers, record, fixing, settings, speaks, writer, show, release, refresh } = given;
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
  /** Gives back how to close it again, where it is still this one. */
  const openWhile = (dialog: (AgainView | SendingView) & Pick<DialogView, 'onBack'>) => {
    id += 1;
    const own = id;
    open({ ...dialog, id });
    return () => {
      if (busy && id === own) close();
    };
  };
  const back = (writing: Writing, caret: Caret) => () => {
    close();
    placeCaret(writing, caret);
    refresh();
  };

  const { put, change } = createTextChange({
    fixing,
    record,
    refresh,
    close,
    offerCopy: (writing, reason, text) => {
      id += 1;
      open({ mode: 'copy', reason, text, id, onBack: back(writing, caretOf(writing)) });
    },
  });

  const publish = (writing: Writing, caret: Caret, control: Element | undefined) => {
    close();
    const now = readAgain(writing);
    if (!now) return;
    placeCaret(now, caret);
    // The decision was about the text that was shown; another text is another question.
    if (now.key !== writing.key && isHeld(judge.judge(now))) ask(now, control, true);
    else release(now, control);
  };

  const point = (writing: Writing, judgement: Judgement, finding: Finding) => {
    close();
    const { part, range } = inPart(judgement, finding);
    placeCaret(writing, { part, start: range.start, end: range.end });
    refresh();
  };

  const present = (writing: Writing, control: Element | undefined, caret: Caret) => {
    const judgement = judge.judge(writing);
    const { text, lang, findings, fields, scale, decision } = judgement;
    // What is folded away is not fixed unseen. Of several fixes the first fits without a choice; others have buttons.
    const shown = byWeight(findings).slice(0, SHOWN);
    const fixes = withoutOverlap(shown.flatMap((finding) => finding.fixes.slice(0, 1)));
    const make = (fixes: readonly Fix[]) => {
      const now = readAgain(writing);
      // The page has changed the text under the question: these fixes are for another one.
      if (now && now.key !== writing.key) {
        back(now, caret)();
        if (isHeld(judge.judge(now))) ask(now, control, true);
        return;
      }
      void change(writing, judgement, fixes, caret);
    };
    const goOut = (said: { reason?: string; approvedBy?: string }) => {
      record('published-anyway', writing, findings, said);
      publish(writing, caret, control);
    };
    /** An answer may leave other things to decide; where it leaves none, the post goes out. */
    const answered = (said: { approvedBy?: string }) => {
      if (isHeld(judge.judge(writing))) present(writing, control, caret);
      else goOut(said);
    };
    const approvers = judge.approvers(writing);
    const rules = settings()?.rules;
    const isUnclear = findings.some(({ check }) => check === 'authority/topic-unclear');
    const isNobody = findings.some(({ check }) => check === 'authority/unknown-person');
    const people = isNobody ? writer.people() : undefined;
    const topics = isUnclear ? topicsOf(rules?.topics ?? [], settings()?.ui ?? 'lv') : [];
    id += 1;
    const own = id;
    const isOpen = () => busy && id === own;
    const question: DialogView = {
      mode: 'hold',
      id,
      text,
      ...(lang && { lang }),
      findings,
      fields,
      scale,
      speaks: speaks(writing.account),
      blocked: decision === 'block',
      wantsReason: rules?.record?.reason === true,
      fixes,
      ...(approvers.length > 0 && { approvers }),
      ...(topics.length > 0 && { topics }),
      ...(people?.length && { people }),
      onFixAll: () => make(fixes),
      onFix: (fix) => make([fix]),
      onShow: (finding) => point(writing, judgement, finding),
      onPublish: (reason) => goOut({ reason }),
      onApproved: (person) => {
        answers.approve(writing, person);
        answered({ approvedBy: person });
      },
      onTopic: (topic) => {
        answers.name(writing, topic);
        answered({});
      },
      onMe: async (person) => {
        if ((await writer.say(person)) && isOpen()) answered({});
      },
      onBack: back(writing, caret),
    };
    open(question);
    // The names come a moment later, into the same question if it still stands.
    if (isNobody && !people)
      void writer.fetchPeople().then((some) => some && isOpen() && open({ ...question, people: writer.people() }));
  };
  const ask: Dialog['ask'] = (writing, control, byHand) => {
    // A script can press as often as it likes: what is recorded is what a person did.
    if (byHand) record('held', writing, judge.judge(writing).findings);
    present(writing, control, caretOf(writing));
  };

  return {
    ask,
    change,
    put,
    again: (writing) => openWhile({ mode: 'again', onBack: back(writing, caretOf(writing)) }),
    mayBeOut: (writing, insist) => {
      const onInsist = () => {
        close();
        insist();
      };
      return openWhile({ mode: 'sending', onInsist, onBack: back(writing, caretOf(writing)) });
    },
    isBusy: () => busy,
  };
}

const isHeld = ({ decision }: Judgement): boolean => decision === 'confirm' || decision === 'block';

const topicsOf = (topics: readonly Topic[], ui: InterfaceLanguage) =>
  topics.map(({ id, name }) => ({ id, name: name?.[ui] ?? name?.lv ?? name?.en ?? id }));

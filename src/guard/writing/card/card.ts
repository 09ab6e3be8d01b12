import type { Finding, Fix, InterfaceLanguage } from '../../../engine/types.ts';
import type { PageSettings } from '../../../platform/page-messages.ts';
import { mayBeSilenced } from '../../../policy/silence.ts';
import { momentInWords } from '../../../ui/i18n/index.ts';
import type { CardView, DraftView } from '../../../ui/panel/view.ts';
import { isPost, readAgain, type Writing } from '../../text-in-hand.ts';
import type { AccountSaid } from '../account.ts';
import type { Edit } from '../apply-fixes/fixing.ts';
import { type Caret, caretOf, placeCaret } from '../caret.ts';
import type { Dialog } from '../dialog/dialog.ts';
import { type Drafts, editsOf } from '../drafts.ts';
import type { Answers } from '../judge/answers.ts';
import type { Judge } from '../judge/judge.ts';
import type { Silencing } from './silencing.ts';
import type { Box, WordPress } from './word-press.ts';

interface CardParts {
  judge: Judge;
  answers: Answers;
  drafts: Drafts;
  dialog: Dialog;
  account: AccountSaid;
  silencing: Silencing;
  settings: () => PageSettings | undefined;
  show: (card: CardView | undefined) => void;
  /** Something was decided: the text is looked at again. */
  refresh: () => void;
}

export interface Card {
  /** All about the text, with the focus. */
  open: (writing: Writing, at: Box) => void;
  /** The findings of the words that were pressed, beside them. */
  openAt: (writing: Writing, touched: WordPress) => void;
  /** The text has changed: a card about one place goes, the other is written anew. */
  follow: (writing: Writing | undefined) => void;
  close: () => void;
  isOpen: () => boolean;
  /** Open beside a word while the person goes on writing. */
  isStandingBy: () => boolean;
}

/** What is open: where it stands, whose text it is about, and where the caret goes when it closes. */
interface Open {
  id: number;
  at: Box;
  writing: Writing;
  caret: Caret;
  touched?: readonly Finding[];
}

/** The card beside the text and what its buttons do. */
export function createCard(given: CardParts): Card {
  const { judge, answers, drafts, dialog, account, silencing, settings, show, refresh } = given;
  let id = 0;
  let now: Open | undefined;

  const close = () => {
    now = undefined;
    show(undefined);
  };
  const back = () => {
    const was = now;
    close();
    // A card that took no focus has none to give back.
    if (was && !was.touched) placeCaret(was.writing, was.caret);
    refresh();
  };
  const change = (fixes: readonly Fix[]) => {
    const was = now;
    const writing = was && readAgain(was.writing);
    if (!was || !writing) return;
    close();
    void dialog.change(writing, judge.judge(writing), fixes, was.caret);
  };

  const put = (edits: readonly Edit[]) => {
    const was = now;
    close();
    if (was) void dialog.put(was.writing, edits, was.caret);
  };

  const draw = () => {
    const ui = settings()?.ui ?? 'lv';
    const rules = settings()?.rules;
    if (!now || !rules) return;
    const { writing, touched, at, id: own } = now;
    const judgement = judge.judge(writing);
    const insertions = touched ? {} : judge.insertions(writing);
    const findings = touched ? judgement.findings.filter((one) => touched.some(isSame(one))) : judgement.findings;
    if (touched && findings.length === 0) {
      close();
      return;
    }
    const { disclaimer, signature } = insertions;
    const draft = draftView(drafts, writing, ui, put, draw);
    const reply = touched ? undefined : judge.reply(writing);
    const holding = reply?.holding;
    show({
      id: own,
      modal: !touched,
      at,
      onlyHere: touched !== undefined,
      text: judgement.text,
      ...(judgement.lang && { lang: judgement.lang }),
      findings,
      fields: judgement.fields,
      scale: judgement.scale,
      account: account.view(writing, refresh),
      notChecked: account.notChecked(writing, judgement),
      ...(draft && { draft }),
      ...(reply && {
        reply: {
          ...reply,
          ...(holding !== undefined && { onHold: () => put([atEnd(writing, holding.text)]) }),
        },
      }),
      onFix: (fix) => change([fix]),
      onIgnore: (given) => {
        answers.ignore(writing, given, judgement.text);
        refresh();
        draw();
      },
      onNever: (check) => {
        silencing.silence(writing, check);
        refresh();
        draw();
      },
      mayBeSilenced: [...new Set(findings.map(({ check }) => check))].filter((check) => mayBeSilenced(check, rules)),
      ...(disclaimer && { onDisclaimer: () => change([{ ...disclaimer, label: '' }]) }),
      ...(signature && { onSignature: () => change([{ ...signature, label: '' }]) }),
      ...(touched && { onFocusTaken: () => placeCaret(writing, caretOf(writing)) }),
      onBack: back,
    });
  };

  const start = (writing: Writing, at: Box, touched?: readonly Finding[]) => {
    id += 1;
    now = { id, at, writing, caret: caretOf(writing), ...(touched && { touched }) };
    draw();
  };

  return {
    open: (writing, at) => start(writing, at),
    openAt: (writing, { findings, at }) => start(writing, at, findings),
    follow: (writing) => {
      if (!now) return;
      if (!writing || (now.touched && writing.key !== now.writing.key)) close();
      else {
        now.writing = writing;
        draw();
      }
    },
    close,
    isOpen: () => now !== undefined,
    isStandingBy: () => now?.touched !== undefined,
  };
}

const isSame = (one: Finding) => (other: Finding) =>
  one.check === other.check && one.start === other.start && one.end === other.end;

/** Behind what is written already, after a space. */
const atEnd = ({ parts }: Writing, words: string): Edit => {
  const part = Math.max(0, parts.findIndex(isPost));
  const end = parts[part]?.read.text.trimEnd().length ?? 0;
  return { part, range: { start: end, end, text: end === 0 ? words : ` ${words}`, label: '' } };
};

/** The text from before, where there is one on offer. */
export function draftView(
  drafts: Drafts,
  writing: Writing,
  ui: InterfaceLanguage,
  put: (edits: readonly Edit[]) => void,
  gone: () => void,
): DraftView | undefined {
  const kept = drafts.offer(writing);
  return (
    kept && {
      when: momentInWords(ui, kept.when),
      text: kept.text,
      sent: kept.sent,
      onTake: () => put(editsOf(kept, writing)),
      onDrop: () => {
        drafts.drop(writing);
        gone();
      },
    }
  );
}

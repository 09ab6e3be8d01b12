import type { PageSettings } from '../platform/page-messages.ts';
import { isPrivateNow } from '../sites/clue-reading.ts';
import { type Composer, fieldAtHand, foundAgain, isStillOne } from '../sites/composer.ts';
import { createPanel } from '../ui/panel/panel.tsx';
import type { PanelView } from '../ui/panel/view.ts';
import { listen } from './listen.ts';
import type { Active, Idle } from './script-bridge.ts';
import { isNobodysBusiness, readAgain, readWriting, type Writing } from './text-in-hand.ts';
import { createAccountSaid } from './writing/account.ts';
import { createFixing } from './writing/apply-fixes/fixing.ts';
import { createAttention } from './writing/attention.ts';
import { createBadge } from './writing/badge.ts';
import { badgePosition } from './writing/badge-position.ts';
import { createCard } from './writing/card/card.ts';
import { createSilencing } from './writing/card/silencing.ts';
import { onWordPress } from './writing/card/word-press.ts';
import { createDialog } from './writing/dialog/dialog.ts';
import { createWriterSaid } from './writing/dialog/writer-said.ts';
import { createDrafts } from './writing/drafts.ts';
import { createAnswers } from './writing/judge/answers.ts';
import { createAtPress } from './writing/judge/at-press.ts';
import { createJudge, type Judgement, marksOf } from './writing/judge/judge.ts';
import { createMarking } from './writing/marks/marking.ts';
import { createOverlay } from './writing/marks/overlay.ts';
import { createNotices } from './writing/notices.ts';
import { createOwnTexts } from './writing/own-texts.ts';
import { isPickerOpen, rememberLists } from './writing/picker.ts';
import { createRecorder } from './writing/record.ts';
import { createSaveStatus } from './writing/save-status.ts';
import { createUnderWay } from './writing/under-way.ts';
import { createWords } from './writing/words.ts';

/** Joins the idle script once somebody writes: checks, marks words, shows badge and card, asks before publishing. */
export function createActive({ createChecker, makeReady, release: letOut, tellUnchecked, signal }: Idle): Active {
  let settings: PageSettings | undefined;
  let view: Omit<PanelView, 'language'> = {};
  const settingsNow = () => settings;
  /** Who waits for the next settings to come. */
  let waiting: (() => void)[] = [];

  const own = createOwnTexts();
  const answers = createAnswers();
  const judge = createJudge(createChecker, answers);
  const atPress = createAtPress(judge);
  const words = createWords((language) => {
    judge.wordsCame();
    void makeReady(language).then(() => !signal.aborted && refresh());
  });
  const isWaitingForWords = (writing: Writing) => words.areComing(judge.missing(writing));
  const panel = createPanel(signal);
  const marking = createMarking(createOverlay(panel.root));
  const draw = (more: Partial<typeof view>) => {
    view = { ...view, ...more };
    panel.show({ language: settings?.ui ?? 'lv', ...view });
  };
  const refresh = () => {
    const at = attention.composer();
    if (at) attention.attend(foundAgain(at) ?? at);
  };
  const saveStatus = createSaveStatus(refresh);
  const account = createAccountSaid(settingsNow, saveStatus);
  const drafts = createDrafts(saveStatus, refresh, signal);
  /** The text goes out, held before or not. */
  const goesOut = (writing: Writing) => {
    drafts.released(writing);
    notices.later(writing);
  };
  const release: Idle['release'] = (writing, control) => {
    goesOut(writing);
    letOut(writing, control);
  };
  const fixing = createFixing();
  const dialog = createDialog({
    judge,
    answers,
    record: createRecorder(saveStatus),
    fixing,
    settings: settingsNow,
    speaks: account.speaks,
    writer: createWriterSaid(saveStatus, () => new Promise((resolve) => waiting.push(resolve))),
    show: (dialog) => draw({ dialog }),
    release,
    refresh: () => {
      const writing = writingNow();
      if (writing) own.acts(writing);
      refresh();
    },
  });
  const silencing = createSilencing(judge, answers, saveStatus);
  const card = createCard({
    judge,
    answers,
    drafts,
    dialog,
    account,
    silencing,
    settings: settingsNow,
    show: (given) => draw({ card: given }),
    refresh,
  });
  const notices = createNotices({ account, drafts, dialog, saveStatus, silencing, settings: settingsNow, refresh });

  const clear = () => {
    marking.clear();
    if (view.badge || view.card || view.notice) {
      card.follow(undefined);
      draw({ badge: undefined, notice: undefined });
    }
  };

  /** Under a modal of ours the page is inert, and what the badge would cover cannot be asked: it stays where it is. */
  const placeOf = ({ composer }: Writing) =>
    (view.dialog || view.card?.modal) && view.badge ? view.badge : badgePosition(fieldAtHand(composer));

  const badge = createBadge(judge, account, placeOf, () => show());

  /** The text was just changed: until it is checked, what is shown follows it. */
  const followText = (writing: Writing) => {
    marking.follow(writing.parts);
    const place = placeOf(writing);
    // Whoever writes has no use for an earlier text.
    const notice = view.notice?.about === 'draft' && !isNobodysBusiness(writing) ? undefined : view.notice;
    draw({ badge: place && view.badge && { ...view.badge, ...place }, notice });
  };

  const paint = (writing: Writing, judgement: Judgement) => {
    marking.show(writing.parts, marksOf(judgement, writing));
    card.follow(writing);
    const situation = writing.kind === 'reply' ? judge.reply(writing)?.situation : undefined;
    draw({ badge: badge.found(writing, judgement, situation, view.dialog), notice: notices.about(writing) });
  };

  /** Looks at a composer; without `check`, only at what is in memory about its text. */
  const look = (composer: Composer, check: boolean) => {
    const now = foundAgain(composer);
    const writing = now && readWriting(now);
    // What nothing holds any more must not look as if it were watched.
    const isGone = !writing || (check && !isStillOne(writing.composer));
    if (isGone || isPrivateNow(writing.composer)) {
      drafts.withdraw();
      clear();
      return;
    }
    if (check) drafts.look(writing);
    // The site has the post, or the person has begun anew: what was said about it is over.
    if (isNobodysBusiness(writing)) answers.done(writing);
    const isTheirs = isNobodysBusiness(writing) || (check ? own.isTheirs(writing) : own.seemsTheirs(writing));
    // Also for a text that is not theirs yet: when they publish it the words have to be here.
    const waits = check && isWaitingForWords(writing);
    if (isTheirs && waits) {
      followText(writing);
      draw({ badge: badge.checking(writing) });
    } else if (isTheirs && (check || judge.knows(writing))) paint(writing, judge.judge(writing));
    else followText(writing);
    // Nothing is said of what a script has written: not that it is fine either.
    if (check && !isTheirs) draw({ badge: undefined });
  };
  /** Marks are a help; where they fail, writing and publishing go on. */
  const safely = (work: () => void) => {
    try {
      work();
    } catch {
      clear();
    }
  };
  const attention = createAttention(
    {
      paused: (composer) => safely(() => look(composer, true)),
      moved: (composer) => safely(() => look(composer, false)),
    },
    signal,
  );
  /** The composer at hand as it reads now; none where it is a private message. */
  const writingNow = (): Writing | undefined => {
    const composer = attention.composer();
    const now = composer && foundAgain(composer);
    return now && !isPrivateNow(now) ? readWriting(now) : undefined;
  };

  function show(): void {
    const writing = writingNow();
    if (!writing || dialog.isBusy()) return;
    own.acts(writing);
    if (card.isOpen()) card.close();
    const { left, top, bottom } = (view.badge ? badgeBox(view.badge) : undefined) ?? boxOf(writing);
    card.open(writing, { left, top, bottom });
  }
  listen(['click'], ({ isTrusted }) => isTrusted && own.clicks(), { signal });
  onWordPress(
    (event) => {
      const writing = writingNow();
      return writing && !dialog.isBusy() && judge.knows(writing)
        ? { event, writing, judgement: judge.judge(writing) }
        : undefined;
    },
    (writing, touched) => safely(() => card.openAt(writing, touched)),
    () => {
      const was = card.isStandingBy();
      if (was) card.close();
      return was;
    },
    signal,
  );

  /** A press came while its text was being fixed: it is about the text as it is now. */
  const pressedMeanwhile: Active['ask'] = (writing, control, byHand) => {
    const now = readAgain(writing);
    if (!now || dialog.isBusy()) return;
    if (active.decide(now) === 'hold') active.ask(now, control, byHand);
    else letOut(now, control);
  };

  let waitingFor: string | undefined;
  /** A press came before the words of its text's language: it is held for a moment, as before the engine is here. */
  const waitForWords = async (writing: Writing, control: Element | undefined, byHand: boolean) => {
    if (waitingFor === writing.key) return;
    waitingFor = writing.key;
    await words.soon(judge.missing(writing));
    waitingFor = undefined;
    try {
      pressedMeanwhile(writing, control, byHand);
    } catch {
      letOut(writing, control);
      tellUnchecked('unchecked');
    }
  };

  const active: Active = {
    acts: own.acts,
    isTheirs: own.isTheirs,
    settle: (given) => {
      settings = given;
      judge.settle(given);
      for (const heard of waiting) heard();
      waiting = [];
      const composer = attention.composer();
      if (composer) safely(() => look(composer, true));
    },
    attend: (composer) => {
      if (composer.surface.keys.includes('Enter')) rememberLists(composer);
      attention.attend(composer);
      safely(() => isPrivateNow(composer) || panel.prepare());
    },
    decide: (writing) => {
      // Half a fix is nothing that anybody has decided about.
      if (fixing.isUnderWay() || isWaitingForWords(writing)) return 'hold';
      const { judgement, isWhole } = atPress.judge(writing);
      if (judgement.decision === 'confirm' || judgement.decision === 'block') return 'hold';
      if (judge.missing(writing).length > 0) tellUnchecked('unchecked');
      else if (!isWhole) tellUnchecked('partly');
      safely(() => goesOut(writing));
      return 'pass';
    },
    ask: (writing, control, byHand) => {
      if (fixing.isUnderWay()) {
        fixing.afterwards(() => safely(() => pressedMeanwhile(writing, control, byHand)));
        return;
      }
      if (isWaitingForWords(writing)) {
        void waitForWords(writing, control, byHand);
        return;
      }
      attention.attend(writing.composer);
      card.close();
      dialog.ask(writing, control, byHand);
    },
    show: () => safely(show),
    ...createUnderWay({ dialog, notices, signal }),
    isPickerOpen,
  };
  return active;
}

const boxOf = ({ composer }: Writing) => fieldAtHand(composer).getBoundingClientRect();
const badgeBox = ({ left, top, width }: { left: number; top: number; width: number }) =>
  new DOMRect(left, top, width, 28);

globalThis.kaVardaActive = createActive;

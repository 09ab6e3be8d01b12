import type { PageSettings } from '../platform/page-messages.ts';
import { matchAccount, parseReference, presumedAccount } from '../policy/register.ts';
import { type Composer, foundAgain } from '../sites/composer.ts';
import { corrected } from '../sites/corrections.ts';
import { createPanel } from '../ui/panel/panel.tsx';
import type { AskView, BadgeView, DialogView } from '../ui/panel/view.ts';
import { createAttention } from './active/attention.ts';
import { badgePlace } from './active/badge-place.ts';
import { createDesk } from './active/desk.ts';
import type { Mark } from './active/highlight.ts';
import { createJudge, inPart, type Judgement } from './active/judge.ts';
import { createMarking } from './active/marking.ts';
import { createOverlay } from './active/overlay.ts';
import type { Active, Idle } from './slot.ts';
import { isNobodysBusiness, readWriting, type Writing } from './writing.ts';

/** Joins the idle script once somebody writes: checks, marks words, shows the badge, asks before publishing. */
export function createActive({ createChecker, release, signal }: Idle): Active {
  const judge = createJudge(createChecker);
  const panel = createPanel(signal);
  const marking = createMarking(createOverlay(panel.root));
  let settings: PageSettings | undefined;
  let badge: BadgeView | undefined;
  let dialog: DialogView | undefined;

  const draw = () => panel.show({ language: settings?.ui ?? 'lv', badge, dialog });

  const desk = createDesk({
    judge,
    speaks: (account) => speaksFor(settings, account),
    show: (given) => {
      dialog = given;
      draw();
    },
    release,
    refresh: () => {
      const at = attention.composer();
      if (at) attention.attend(foundAgain(at) ?? at);
    },
  });

  const clear = () => {
    marking.clear();
    if (badge) {
      badge = undefined;
      draw();
    }
  };

  // Under an open dialog the page is inert, and what the badge would cover cannot be asked: it stays where it is.
  const placeFor = ({ composer }: Writing) =>
    dialog && badge ? { left: badge.left, top: badge.top } : badgePlace(composer.editable);

  /** The text was just changed: until it is checked, what is shown follows it. */
  const followText = (writing: Writing) => {
    marking.follow(writing.parts);
    const place = placeFor(writing);
    badge = place && badge && { ...badge, ...place };
    draw();
  };

  const paint = (writing: Writing, judgement: Judgement) => {
    const marks: Mark[][] = writing.parts.map(() => []);
    for (const finding of judgement.findings) {
      const { part, range } = inPart(judgement, finding);
      const whole = range.start === 0 && range.end >= (writing.parts[part]?.read.text.length ?? 0);
      if (!whole) marks[part]?.push(range);
    }
    marking.show(writing.parts, marks);
    const place = placeFor(writing);
    const count = judgement.findings.length;
    const next: BadgeView | undefined = place && {
      ...place,
      count,
      level: judgement.decision,
      state: count === 0 ? 'fine' : dialog?.mode === 'hold' ? 'held' : 'findings',
      onPress: show,
    };
    badge = next;
    draw();
  };

  /** Looks at a composer; without `check`, only at what is in memory about its text. */
  const look = (composer: Composer, check: boolean) => {
    const now = foundAgain(composer);
    const writing = now && readWriting(now);
    if (!writing || isNobodysBusiness(writing)) clear();
    else if (check || judge.knows(writing)) paint(writing, judge.judge(writing));
    else followText(writing);
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

  function show(): void {
    const composer = attention.composer();
    const now = composer && foundAgain(composer);
    if (!now || desk.isBusy()) return;
    const writing = readWriting(now);
    if (!isNobodysBusiness(writing)) desk.review(writing);
  }

  return {
    settle: (given) => {
      settings = given;
      judge.settle(given);
      const composer = attention.composer();
      if (composer) safely(() => look(composer, true));
    },
    attend: attention.attend,
    decide: (writing) => {
      const { decision } = judge.judge(writing);
      return decision === 'confirm' || decision === 'block' ? 'hold' : 'pass';
    },
    ask: (writing, control) => {
      attention.attend(writing.composer);
      desk.ask(writing, control);
    },
    show,
    again: desk.again,
  };
}

/** In whose name an account speaks, as the register says. */
function speaksFor(settings: PageSettings | undefined, account: string): AskView['speaks'] {
  const reference = parseReference(presumedAccount(settings?.rules.accounts ?? [], account) ?? account);
  return settings?.rules.accounts?.find((line) => reference && matchAccount(line, reference))?.kind ?? 'unknown';
}

globalThis.kaVardaActive = createActive;
globalThis.kaVardaCorrected = corrected;

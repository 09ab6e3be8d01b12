import type { InterfaceLanguage } from '../../../engine/types.ts';
import type { CardView, DialogView } from '../view.ts';
import { createLine } from './line.ts';
import { actOn, type Path, toPlain } from './plain.ts';
import type { FromFrame, ToFrame } from './words.ts';

/** What is shown in the frame; one of the two. */
export interface Asked {
  dialog?: DialogView;
  card?: CardView;
}

/** Shows dialog and card in a frame of our own origin, where it is ready in time. */
export interface Framed {
  /** Makes ready for what may come. */
  prepare: () => void;
  /** Nothing is left to be made ready, or nothing can be. */
  isPrepared: () => boolean;
  /** Whether the frame will show this. What it did not take at once it does not take later either. */
  takes: (asked: Asked) => boolean;
  /** Shows this, or nothing. */
  show: (asked: Asked | undefined, language: InterfaceLanguage) => void;
  /** It was taken out of the page and put back: it loads anew, and what it shows is shown otherwise meanwhile. */
  reloads: () => void;
}

/** How long a frame that has said it is ready may take to show something, in milliseconds; then the closed root does. */
const PATIENCE = 500;
/** How often an open frame is asked whether it is there, and how many answers may be missing. */
const PULSE = 1000;
const MISSED = 2;
/** How often a thing is laid over the page again before the page has its way: it can always do it once more. */
const MOST_RAISED = 5;

/** The same for what may follow in the place of another, with more or less in it. */
export const keyOf = ({ dialog, card }: Asked) => (dialog ? `dialog ${dialog.id}` : `card ${card?.id}`);
/** Going back decides nothing, so it is heard of what was shown a moment ago too. */
const leaves = (action: Path) => action.at(-1) === 'onBack';
const isModal = ({ dialog, card }: Asked) => dialog !== undefined || card?.modal === true;

/**
 * @param root our closed root; the frame stands in a dialog of it as large as the window, so that places in the frame
 * are places in the window
 * @param failed the frame has shown something and does not answer any more: show it otherwise, now
 */
export function createFramed(root: ShadowRoot, failed: () => void, signal: AbortSignal): Framed {
  const stage = document.createElement('dialog');
  stage.className = 'kv-stage';
  stage.setAttribute('aria-label', 'Kā vārdā');
  root.append(stage);
  let now: { asked: Asked; key: string; raised: number } | undefined;
  let declined: string | undefined;
  let turn = 0;
  let sent = '';
  let late: ReturnType<typeof setTimeout> | undefined;
  let pulse: ReturnType<typeof setTimeout> | undefined;
  let missed = 0;

  const line = createLine(stage, (words) => hear(words), signal);

  const hide = () => {
    clearTimeout(late);
    clearTimeout(pulse);
    now = undefined;
    sent = '';
    stage.close();
  };
  const giveUp = () => {
    if (now) declined = now.key;
    hide();
  };
  const fail = () => {
    if (!now) return;
    giveUp();
    line.drop();
    failed();
  };
  const focus = () => line.element()?.focus({ preventScroll: true });
  const lieOnTop = () => {
    stage.close();
    stage.showModal();
    focus();
  };
  /** The page has laid something over it. */
  const raise = () => {
    if (!now || !isModal(now.asked) || now.raised === MOST_RAISED) return;
    now.raised += 1;
    lieOnTop();
    line.say({ say: 'raised' });
  };
  const beat = () => {
    missed += 1;
    if (missed > MISSED || !line.isReady()) fail();
    else {
      line.say({ say: 'ping' });
      pulse = setTimeout(beat, PULSE);
    }
  };
  /** Keys that the page has drawn to itself are ours; where the page has had its way they are not any more. */
  const takeBack = () => {
    if (!now || !isModal(now.asked) || now.raised === MOST_RAISED) return false;
    focus();
    return true;
  };

  const hear = (words: FromFrame) => {
    missed = 0;
    if (!now) return;
    const isCurrent = 'turn' in words && words.turn === turn;
    if (words.say === 'shown' && isCurrent) {
      clearTimeout(late);
      clip(words.box);
    } else if (words.say === 'act' && (isCurrent || leaves(words.action))) actOn(now.asked, words.action, words.given);
    else if (words.say === 'unseen') raise();
    else if (words.say === 'pressed' && root.activeElement === line.element()) now.asked.card?.onFocusTaken?.();
    else if (words.say === 'blurred' && isModal(now.asked) && document.hasFocus()) requestAnimationFrame(takeBack);
  };
  /** Beside a word the card alone is there for the mouse, and the page all round it. */
  const clip = (box?: { left: number; top: number; right: number; bottom: number }) => {
    const frame = line.element();
    if (!frame) return;
    const edge = box && now && !isModal(now.asked);
    frame.style.clipPath = edge
      ? `inset(${box.top}px calc(100% - ${box.right}px) calc(100% - ${box.bottom}px) ${box.left}px round 12px)`
      : '';
  };

  const begin = (asked: Asked, key: string) => {
    now = { asked, key, raised: 0 };
    missed = 0;
    clearTimeout(late);
    clearTimeout(pulse);
    late = setTimeout(fail, PATIENCE);
    pulse = setTimeout(beat, PULSE);
    if (isModal(asked)) {
      clip();
      lieOnTop();
      globalThis.kaVardaModal = takeBack;
      return;
    }
    // Until it is known how large the card is, nothing may lie over the page.
    clip({ left: 0, top: 0, right: 0, bottom: 0 });
    stage.close();
    // `show()` would take the focus out of the text.
    stage.setAttribute('open', '');
  };

  stage.addEventListener(
    'cancel',
    (event) => {
      event.preventDefault();
      if (event.isTrusted && now) (now.asked.dialog ?? now.asked.card)?.onBack();
    },
    { signal },
  );
  const covers = ({ target }: Event) => {
    if (target instanceof Element && target.matches(':popover-open, :modal')) raise();
  };
  addEventListener('beforetoggle', (event) => now && setTimeout(covers, 0, event), { capture: true, signal });
  signal.addEventListener('abort', hide, { once: true });

  return {
    prepare: line.prepare,
    isPrepared: line.isPrepared,
    reloads: () => {
      giveUp();
      line.hangUp();
    },
    takes: (asked) => {
      const key = keyOf(asked);
      if (key !== declined && line.isReady()) return true;
      declined = key;
      return false;
    },
    show: (asked, language) => {
      if (!asked) {
        if (!now) return;
        hide();
        turn += 1;
        line.say({ say: 'show', turn, language, plain: {} });
        return;
      }
      const key = keyOf(asked);
      if (key !== now?.key) begin(asked, key);
      else now.asked = asked;
      const plain = toPlain(asked);
      const words = JSON.stringify([language, plain]);
      // Said already: a press that is on its way to us is about what is shown.
      if (words === sent) return;
      sent = words;
      turn += 1;
      line.say({ say: 'show', turn, language, plain } satisfies ToFrame);
    },
  };
}

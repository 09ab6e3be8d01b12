import { useLayoutEffect, useRef } from 'preact/hooks';
import { AccountLine } from './account-line.tsx';
import { useByHand } from './by-hand.ts';
import { DraftLine } from './draft-line.tsx';
import { Status } from './status.tsx';
import { usePanelTexts } from './texts.ts';
import type { NoticeView } from './view.ts';

/** Room kept to the edges of the window, in CSS pixels. */
const EDGE = 8;

/**
 * A short question beside the composer that never takes the focus and never stands in the way. Everything that is asked
 * in it is in the card too, which the keyboard reaches; what it only says is said aloud.
 */
export function Notice({ about, account, draft, notKept, left, top, onUndo, onLater }: NoticeView) {
  const texts = usePanelTexts();
  const trouble = notKept && texts.notKept(texts.kept[notKept]);
  const said = about === 'sending' ? texts.stillSending : onUndo ? texts.silenced : trouble;
  const box = useRef<HTMLDivElement>(null);
  useByHand(box, true);
  // How high it is, only the browser knows: it stays whole inside the window.
  useLayoutEffect(() => {
    const element = box.current;
    if (element) element.style.top = `${Math.max(EDGE, Math.min(top, innerHeight - element.offsetHeight - EDGE))}px`;
  });
  return (
    <div
      ref={box}
      class="kv-notice"
      data-part="notice"
      data-about={about}
      style={{ left: `${left}px`, top: `${top}px` }}
    >
      {account && <AccountLine {...account} />}
      {draft && <DraftLine {...draft} />}
      {said && <p>{said}</p>}
      {onUndo && (
        <button type="button" class="kv-choice" data-action="undo" onClick={onUndo}>
          {texts.undo}
        </button>
      )}{' '}
      <button type="button" class="kv-link" data-action="later" onClick={onLater}>
        {said ? texts.close : texts.later}
      </button>
      <Status text={said ?? `${account ? texts.accountQuestion : texts.draftKept} ${texts.shortcutSays}`} />
    </div>
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import { FindingList } from '../findings/finding-list.tsx';
import { useLanguage } from '../findings/language.ts';
import { Scale } from '../findings/scale.tsx';
import type { PanelTexts } from '../i18n/panel.lv.ts';
import { AccountLine } from './account-line.tsx';
import { beside } from './beside.ts';
import { useByHand } from './by-hand.ts';
import { DraftLine } from './draft-line.tsx';
import { ReplyLine } from './reply-line.tsx';
import { Ring } from './ring.tsx';
import { usePanelTexts } from './texts.ts';
import type { CardView } from './view.ts';
import { whereIn } from './where.ts';

/**
 * What there is to know about the text, beside it: opened by the badge, by the shortcut, or by pressing an underlined
 * word. Opened by a word it is not modal and takes no focus, so that the person can go on typing.
 */
export function Card(view: CardView) {
  const { modal, at, text, lang, findings, onlyHere, onBack } = view;
  const card = useRef<HTMLDialogElement>(null);
  const language = useLanguage();
  const texts = usePanelTexts();
  useByHand(card, !modal, modal ? onBack : undefined);
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    if (modal) {
      element.showModal();
      // The title is read out first; the browser itself would begin at a button.
      element.focus();
      // On its way there the focus went by way of the last button, and what stands before it out of sight.
      element.querySelector('.kv-body')?.scrollTo(0, 0);
    }
    // `show()` would take the focus out of the text.
    else element.setAttribute('open', '');
    return () => element.close();
  }, [modal]);
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    const { left, top } = beside(at, element.getBoundingClientRect());
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
  });
  const inside = (
    <>
      <div class="kv-card-head">
        <h2 id="kv-card-title">{titleOf(view, texts)}</h2>
        <button type="button" class="kv-close" data-action="back" aria-label={texts.close} onClick={onBack}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <div class="kv-body">
        {!onlyHere && view.draft && <DraftLine {...view.draft} />}
        <FindingList
          findings={findings}
          text={text}
          lang={lang}
          whereOf={whereIn(view, texts)}
          onFix={view.onFix}
          onIgnore={view.onIgnore}
          onNever={view.onNever}
          mayBeSilenced={view.mayBeSilenced}
        />
        {!onlyHere && view.reply && <ReplyLine {...view.reply} />}
        {!onlyHere && <Scale value={view.scale} findings={findings} text={text} lang={lang} />}
        {!onlyHere && (view.onDisclaimer || view.onSignature) && (
          <p class="kv-choices">
            {view.onDisclaimer && (
              <button type="button" class="kv-choice" data-action="disclaimer" onClick={view.onDisclaimer}>
                {texts.disclaimer}
              </button>
            )}
            {view.onSignature && (
              <button type="button" class="kv-choice" data-action="signature" onClick={view.onSignature}>
                {texts.signature}
              </button>
            )}
          </p>
        )}
        {!onlyHere && <AccountLine {...view.account} />}
      </div>
    </>
  );
  return (
    <dialog
      ref={card}
      class="kv-card"
      data-part="card"
      data-modal={modal}
      lang={language}
      tabIndex={-1}
      aria-labelledby="kv-card-title"
      onCancel={(event) => {
        event.preventDefault();
        if (event.isTrusted) onBack();
      }}
    >
      {modal ? <Ring>{inside}</Ring> : inside}
    </dialog>
  );
}

function titleOf({ text, findings, notChecked }: CardView, texts: PanelTexts): string {
  if (text.trim() === '') return texts.nothingYet;
  if (findings.length > 0) return texts.review;
  return notChecked ? texts.notChecked[notChecked] : texts.fine;
}

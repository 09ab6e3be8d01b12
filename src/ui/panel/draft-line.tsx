import { usePanelTexts } from './texts.ts';
import type { DraftView } from './view.ts';

/** So much of a kept text is shown, in UTF-16 units. */
const SHOWN = 120;

/** A text from before that can be put back: when it was written, how it begins, and the two things to do with it. */
export function DraftLine({ when, text, sent, onTake, onDrop }: DraftView) {
  const texts = usePanelTexts();
  const begins = text.length > SHOWN ? `${text.slice(0, SHOWN).replace(/\S*$/u, '').trimEnd()} …` : text;
  return (
    <section class="kv-draft" data-part="draft" aria-label={texts.draftTitle}>
      <p>
        <strong>{sent ? texts.draftSent : texts.draftKept}</strong> <span class="kv-muted">{when}</span>
      </p>
      <blockquote>{begins}</blockquote>
      <p class="kv-choices">
        <button type="button" class="kv-choice" data-action="take" onClick={onTake}>
          {texts.draftTake}
        </button>
        <button type="button" class="kv-link" data-action="drop" onClick={onDrop}>
          {texts.draftDrop}
        </button>
      </p>
    </section>
  );
}

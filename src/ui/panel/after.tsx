import { useRef, useState } from 'preact/hooks';
import { Frame } from './frame.tsx';
import { usePanelTexts } from './texts.ts';
import type { CopyView } from './view.ts';

/** The press could not be repeated: the person's own next one goes through. */
export function Again({ onBack }: { onBack: () => void }) {
  const texts = usePanelTexts();
  return (
    <Frame title={texts.againTitle} mode="again" onBack={onBack}>
      <div class="kv-body">
        <p>{texts.againText}</p>
      </div>
      <div class="kv-actions">
        <button type="button" class="kv-button" data-action="back" onClick={onBack}>
          {texts.back}
        </button>
      </div>
    </Frame>
  );
}

/** The site may still be sending; only the person can know better. */
export function Sending({ onInsist, onBack }: { onInsist: () => void; onBack: () => void }) {
  const texts = usePanelTexts();
  return (
    <Frame title={texts.sendingTitle} mode="sending" onBack={onBack}>
      <div class="kv-body">
        <p>{texts.sendingText}</p>
      </div>
      <div class="kv-actions">
        <button type="button" class="kv-button" data-action="back" onClick={onBack}>
          {texts.wait}
        </button>
        <button type="button" class="kv-button" data-action="insist" onClick={onInsist}>
          {texts.sendAgain}
        </button>
      </div>
    </Frame>
  );
}

/** A fix was not made: the text is offered for copying, and nothing else is tried on it. */
export function Copy({ reason, text, onBack }: Pick<CopyView, 'reason' | 'text'> & { onBack: () => void }) {
  const texts = usePanelTexts();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = () => {
    field.current?.select();
    // Works without a permission in both browsers, because a person has pressed the button.
    setCopied(document.execCommand('copy'));
  };
  return (
    <Frame title={texts.copyTitle} mode="copy" onBack={onBack}>
      <div class="kv-body">
        <p>{texts.copyText[reason]}</p>
        <textarea ref={field} class="kv-copy" aria-label={texts.fixedText} readOnly rows={6} value={text} />
        <p role="status">{copied ? texts.copied : ''}</p>
      </div>
      <div class="kv-actions">
        <button type="button" class="kv-button" data-action="copy" onClick={copy}>
          {texts.copy}
        </button>
        <button type="button" class="kv-button" data-action="back" onClick={onBack}>
          {texts.back}
        </button>
      </div>
    </Frame>
  );
}

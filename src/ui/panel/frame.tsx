import type { ComponentChildren } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../findings/language.ts';
import { Raised } from './raised.ts';
import { Ring } from './ring.tsx';
import { onlyByHand, UNREADY } from './trusted.ts';

interface FrameProps {
  title: string;
  mode: string;
  onBack: () => void;
  children: ComponentChildren;
}

/** Where the focus goes once the dialog takes presses: never on the button that publishes. */
const FIRST = '[data-action="fix"], [data-action="copy"], [data-action="back"]';

/**
 * The one modal dialog. `showModal` in a closed root outlives what pages do to it (src/platform/README.md, Dialogs);
 * Escape goes back. For the first half second no press counts and the focus is on the dialog itself, so that its
 * question is read out and an Enter that was meant for the page decides nothing. (`inert` would let Tab leave the
 * dialog meanwhile.)
 */
export function Frame({ title, mode, onBack, children }: FrameProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const language = useLanguage();
  const raised = useContext(Raised);
  const [readyFor, setReadyFor] = useState(-1);
  const ready = readyFor === raised;
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (!element.open) element.showModal();
    element.focus();
    return () => element.close();
  }, []);
  useLayoutEffect(() => {
    const timer = setTimeout(() => setReadyFor(raised), UNREADY);
    return () => clearTimeout(timer);
  }, [raised]);
  useLayoutEffect(() => {
    const element = dialog.current;
    const root = element?.getRootNode() as ShadowRoot | Document | undefined;
    // Who has moved on by then stays where they are.
    if (!ready || root?.activeElement !== element) return;
    element?.querySelector<HTMLElement>(FIRST)?.focus({ preventScroll: true });
  }, [ready]);
  const keepFromScripts = (event: Event) => {
    if (ready && onlyByHand(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <dialog
      ref={dialog}
      class="kv-dialog"
      data-part="dialog"
      data-mode={mode}
      lang={language}
      tabIndex={-1}
      aria-labelledby="kv-title"
      onClickCapture={keepFromScripts}
      onCancel={(event) => {
        event.preventDefault();
        if (event.isTrusted) onBack();
      }}
    >
      <Ring>
        <h2 id="kv-title" class="kv-title">
          {title}
        </h2>
        <div class="kv-content" data-ready={ready}>
          {children}
        </div>
      </Ring>
    </dialog>
  );
}

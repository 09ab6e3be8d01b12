import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const FOCUSABLE = 'button, summary, input, select, textarea, a[href]';

interface QuestionFocus {
  question: RefObject<HTMLFieldSetElement | null>;
  harmless: RefObject<HTMLButtonElement | null>;
}

/**
 * A question in place takes the focus to its harmless answer. Once it is answered, the focus goes back to what asked
 * it, else to what stands in its place, else to the section's tab: never to the top of the page.
 */
export function useQuestionFocus(): QuestionFocus {
  const question = useRef<HTMLFieldSetElement>(null);
  const harmless = useRef<HTMLButtonElement>(null);
  // A layout effect, because it ends while the question still stands and the focus is in it.
  useLayoutEffect(() => {
    const asked = document.activeElement;
    const form = question.current;
    const around = form?.parentElement;
    harmless.current?.focus();
    return () => {
      if (!form?.contains(document.activeElement)) return;
      const place = [...(around?.children ?? [])].indexOf(form);
      requestAnimationFrame(() => {
        // Whoever has taken the focus meanwhile keeps it.
        if (document.activeElement !== document.body) return;
        const next = asked !== document.body && asked?.isConnected ? asked : around?.children[place];
        const target = next?.matches(FOCUSABLE) ? next : next?.querySelector(FOCUSABLE);
        const tab = document.querySelector('[role=tab][aria-selected=true]');
        ((target?.isConnected ? target : tab) as HTMLElement | null)?.focus();
      });
    };
  }, []);
  return { question, harmless };
}

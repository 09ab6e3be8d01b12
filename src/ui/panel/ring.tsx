import type { ComponentChildren } from 'preact';

const STOPS = 'a[href], button, select, input, textarea, summary';

/**
 * Keeps Tab going round inside a modal: without it Firefox leaves through its own window (measured). Keys are kept from
 * us as from the page, so the focus itself is watched, by a stop before the first and one behind the last.
 */
export function Ring({ children }: { children: ComponentChildren }) {
  return (
    <>
      <span ref={leadingTo(-1)} class="kv-unseen" />
      {children}
      <span ref={leadingTo(0)} class="kv-unseen" />
    </>
  );
}

/** Makes an element a stop of Tab at which nobody stays: the focus goes on to the last or the first thing beside it. */
const leadingTo = (which: 0 | -1) => (stop: HTMLElement | null) => {
  if (!stop) return;
  stop.tabIndex = 0;
  stop.onfocus = () => {
    const inside = stop.parentElement?.querySelectorAll<HTMLElement>(STOPS) ?? [];
    [...inside]
      .filter((one) => one.checkVisibility())
      .at(which)
      ?.focus();
  };
};

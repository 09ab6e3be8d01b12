import type { ComponentChildren } from 'preact';

interface WideTableProps {
  /** Id of the caption, which names the place that scrolls too. */
  id: string;
  caption: string;
  children: ComponentChildren;
}

/** A table that scrolls by itself where it is wider than the page. */
export function WideTable({ id, caption, children }: WideTableProps) {
  return (
    // What scrolls must be reachable by keyboard (WCAG 2.1.1; axe: scrollable-region-focusable).
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section class="record-scroll" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id}>{caption}</caption>
        {children}
      </table>
    </section>
  );
}

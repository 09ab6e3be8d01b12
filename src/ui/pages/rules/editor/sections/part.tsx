import type { ComponentChildren } from 'preact';

/** One part of the rules: its name, what it is for, its fields. */
export function Part({ title, lead, children }: { title: string; lead: string; children: ComponentChildren }) {
  return (
    <section aria-labelledby="part-title">
      <h2 id="part-title">{title}</h2>
      <p class="note">{lead}</p>
      {children}
    </section>
  );
}

import type { ComponentChildren } from 'preact';

/** What a field is called, and what the writer will see of it. */
export interface FieldWords {
  label: string;
  seen?: string;
}

interface FieldFrameProps {
  id: string;
  words: FieldWords;
  error: string | undefined;
  children: ComponentChildren;
}

/** Ids of what describes a field, for `aria-describedby`. */
export const describedBy = (id: string, words: FieldWords, error: string | undefined): string | undefined =>
  [words.seen && `${id}-seen`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;

/** Label above, what the writer will see and what is wrong below; screen readers hear both with the field. */
export function FieldFrame({ id, words, error, children }: FieldFrameProps) {
  return (
    <div class="field">
      <label class="label" for={id}>
        {words.label}
      </label>
      {children}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {words.seen && (
        <p class="hint" id={`${id}-seen`}>
          {words.seen}
        </p>
      )}
    </div>
  );
}

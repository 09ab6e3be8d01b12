import type { RefObject } from 'preact';
import type { Finding } from '../../engine/types.ts';
import { segmentsOf } from '../findings/segments.ts';

interface MarkedFieldProps {
  id: string;
  text: string;
  findings: readonly Finding[];
  describedBy: string;
  field: RefObject<HTMLTextAreaElement | null>;
  onText: (text: string) => void;
}

/**
 * A text area with underlines. A copy of the text lies behind it, set in the same type; it also gives the field
 * its height, so that the two can never scroll apart. The copy is for eyes only.
 */
export function MarkedField({ id, text, findings, describedBy, field, onText }: MarkedFieldProps) {
  return (
    <div class="marked">
      <div class="marked-copy" aria-hidden="true">
        {segmentsOf(text, findings).map((segment, index) =>
          segment.level ? (
            // Segments have no identity of their own: their place is all they are.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <mark key={index} data-level={segment.level}>
              {segment.text}
            </mark>
          ) : (
            segment.text
          ),
        )}
        {'\u200b'}
      </div>
      <textarea
        id={id}
        ref={field}
        value={text}
        rows={4}
        aria-describedby={describedBy}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}

import type { RefObject } from 'preact';
import { insertTextIntoField } from 'text-field-edit';
import type { FindingActions } from '../../findings/finding.tsx';

/** Fixes made through the field itself, so that Ctrl+Z takes them back; and the way to the words in it. */
export function useFixing(
  field: RefObject<HTMLTextAreaElement | null>,
): Required<Pick<FindingActions, 'onFix' | 'onShow'>> {
  const select = (start: number, end: number) => {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  };
  return {
    onFix: ({ start, end, text }) => {
      select(start, end);
      if (field.current) insertTextIntoField(field.current, text);
    },
    onShow: ({ start, end }) => select(start, end),
  };
}

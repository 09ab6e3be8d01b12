import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useEditor } from '../editor-context.ts';
import { useEditorTexts } from '../editor-texts.ts';

interface RowProps {
  /** Its place in the rules. */
  name: string;
  title: string;
  note?: string;
  isOpen: boolean;
  onToggle: () => void;
  onRemove: () => void;
  /** Drawn only while the row is open. */
  children: () => ComponentChildren;
}

/** One entry: its name, which opens its fields, and the way to remove it. */
export function Row({ name, title, note, isOpen, onToggle, onRemove, children }: RowProps) {
  const texts = useEditorTexts();
  const { problems } = useEditor();
  const id = useId();
  const errors = problems.below(name).length;
  return (
    <li class="row-entry" data-open={isOpen} data-entry={name}>
      <div class="row-head">
        <button type="button" class="row-open" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
          <span class="row-title">{title}</span>
          {note && <span class="row-note">{note}</span>}
          {errors > 0 && <span class="row-errors">{texts.errors(errors)}</span>}
        </button>
        <button type="button" class="quiet" aria-label={texts.removeLabel(title)} onClick={onRemove}>
          {texts.remove}
        </button>
      </div>
      <div class="row-fields" id={id} hidden={!isOpen}>
        {isOpen && children()}
      </div>
    </li>
  );
}

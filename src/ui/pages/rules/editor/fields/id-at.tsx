import { useState } from 'preact/hooks';
import { useEditor, useFieldAt } from '../editor-context.ts';
import { useEditorTexts } from '../editor-texts.ts';
import { type Identified, isFree, withId } from '../model/references.ts';
import { describedBy, FieldFrame, type FieldWords } from './field-frame.tsx';

/** An id others point to: they follow every key, so the draft never takes an id that another entry has. */
export function IdAt({ list, index, words }: { list: Identified; index: number; words: FieldWords }) {
  const texts = useEditorTexts();
  const { draft, change } = useEditor();
  const field = useFieldAt([list, index, 'id']);
  const [refused, setRefused] = useState<string>();
  const error = refused === undefined ? field.error : refused.trim() === '' ? texts.idEmpty : texts.idTaken;
  const write = (id: string) => {
    const isTaken = !isFree(draft, list, index, id);
    setRefused(isTaken ? id : undefined);
    if (!isTaken) change((now) => withId(now, list, index, id));
  };
  return (
    <FieldFrame id={field.id} words={words} error={error}>
      <input
        type="text"
        id={field.id}
        name={field.name}
        value={refused ?? field.value}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(field.id, words, error)}
        onInput={(event) => write(event.currentTarget.value)}
        onBlur={field.onBlur}
      />
    </FieldFrame>
  );
}

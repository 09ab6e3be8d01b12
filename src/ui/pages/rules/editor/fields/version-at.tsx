import { useFieldAt } from '../editor-context.ts';
import { describedBy, FieldFrame, type FieldWords } from './field-frame.tsx';

/** The version: a number in the rules; what is no number stays a text and is said to be wrong. */
export function VersionAt({ words }: { words: FieldWords }) {
  const { id, name, value, error, set, onBlur } = useFieldAt(['version']);
  const write = (text: string) => set(text === '' ? undefined : /^\d{1,9}$/.test(text) ? Number(text) : text);
  return (
    <FieldFrame id={id} words={words} error={error}>
      <input
        type="text"
        inputMode="numeric"
        id={id}
        name={name}
        value={value}
        autocomplete="off"
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(id, words, error)}
        onInput={(event) => write(event.currentTarget.value)}
        onBlur={onBlur}
      />
    </FieldFrame>
  );
}

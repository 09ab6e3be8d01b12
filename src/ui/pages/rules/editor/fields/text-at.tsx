import { useFieldAt } from '../editor-context.ts';
import type { Path } from '../model/paths.ts';
import { describedBy, FieldFrame, type FieldWords } from './field-frame.tsx';

interface TextAtProps {
  path: Path;
  words: FieldWords;
  /** A text that must be there stays, empty, when its last letter goes; any other key is taken away. */
  required?: boolean;
  lines?: number;
  lang?: 'lv' | 'en';
  placeholder?: string;
  type?: 'text' | 'date';
}

/** A text of the rules: one line, several, or a day. */
export function TextAt({ path, words, required = false, lines, lang, placeholder, type = 'text' }: TextAtProps) {
  const { id, name, value, error, set, onBlur } = useFieldAt(path);
  const shared = {
    id,
    name,
    value,
    lang,
    placeholder,
    'aria-required': required || undefined,
    'aria-invalid': error !== undefined,
    'aria-describedby': describedBy(id, words, error),
    onInput: (event: { currentTarget: { value: string } }) => {
      const text = event.currentTarget.value;
      set(text === '' && !required ? undefined : text);
    },
    onBlur,
  };
  return (
    <FieldFrame id={id} words={words} error={error}>
      {lines !== undefined && <textarea rows={lines} {...shared} />}
      {lines === undefined && type === 'date' && <input type="date" {...shared} />}
      {lines === undefined && type === 'text' && <input type="text" autocomplete="off" {...shared} />}
    </FieldFrame>
  );
}

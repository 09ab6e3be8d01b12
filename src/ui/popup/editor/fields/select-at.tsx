import { useMemo } from 'preact/hooks';
import { useFieldAt } from '../editor-context.ts';
import type { Path } from '../model/paths.ts';
import { describedBy, FieldFrame, type FieldWords } from './field-frame.tsx';

export interface Option {
  value: string;
  label: string;
}

interface SelectAtProps {
  path: Path;
  words: FieldWords;
  options: readonly Option[];
  /** Called for nothing being chosen. */
  none: string;
}

/** One of a list. A value that the list does not have stays chosen, as it is written in the rules. */
export function SelectAt({ path, words, options, none }: SelectAtProps) {
  const { id, name, value, error, set, onBlur } = useFieldAt(path);
  const isListed = value === '' || options.some((option) => option.value === value);
  // Thousands of people: the same list is not drawn again at every key.
  const drawn = useMemo(
    () =>
      options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      )),
    [options],
  );
  return (
    <FieldFrame id={id} words={words} error={error}>
      <select
        id={id}
        name={name}
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(id, words, error)}
        onChange={(event) => set(event.currentTarget.value || undefined)}
        onBlur={onBlur}
      >
        <option value="">{none}</option>
        {!isListed && <option value={value}>{value}</option>}
        {drawn}
      </select>
    </FieldFrame>
  );
}

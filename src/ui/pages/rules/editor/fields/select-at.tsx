import { LongSelect, type Option } from '../../../../controls/long-select.tsx';
import { useFieldAt } from '../editor-context.ts';
import type { Path } from '../model/paths.ts';
import { describedBy, FieldFrame, type FieldWords } from './field-frame.tsx';

export type { Option };

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
  return (
    <FieldFrame id={id} words={words} error={error}>
      <LongSelect
        id={id}
        name={name}
        label={words.label}
        value={value}
        options={options}
        first={{ value: '', label: none }}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(id, words, error)}
        onValue={(chosen) => set(chosen || undefined)}
        onBlur={onBlur}
      />
    </FieldFrame>
  );
}

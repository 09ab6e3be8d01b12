import { useId } from 'preact/hooks';
import { LongSelect, type Option } from './long-select.tsx';

interface ChoiceProps {
  name: string;
  label: string;
  options: readonly Option[];
  first?: Option;
  last?: Option;
  value: string;
  onChange: (value: string) => void;
}

/** A list to choose from, with its name. */
export function Choice({ label, onChange, ...select }: ChoiceProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <LongSelect id={id} label={label} onValue={onChange} {...select} />
    </div>
  );
}

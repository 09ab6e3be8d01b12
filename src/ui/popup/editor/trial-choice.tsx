import { useMemo } from 'preact/hooks';
import type { Option } from './fields/select-at.tsx';

interface TrialChoiceProps {
  name: string;
  label: string;
  /** Called for nothing being chosen. */
  none: string;
  options: readonly Option[];
  value: string;
  onChange: (value: string) => void;
}

/** From which account, or by whom, the sample post would go out. */
export function TrialChoice({ name, label, none, options, value, onChange }: TrialChoiceProps) {
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
    <label class="field">
      <span class="label">{label}</span>
      <select name={name} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{none}</option>
        {drawn}
      </select>
    </label>
  );
}

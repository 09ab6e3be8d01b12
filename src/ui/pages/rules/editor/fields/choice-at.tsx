import { useFieldAt } from '../editor-context.ts';
import type { Path } from '../model/paths.ts';

interface ChoiceAtProps<Value extends string> {
  path: Path;
  label: string;
  /** What it is about, before the choice. */
  about?: string;
  /** What stands in the rules, what it is called, and what the writer will see then. */
  choices: readonly { value: Value; label: string; seen: string }[];
  /** What holds where the rules say nothing. */
  otherwise: Value;
  /** Where the rules hold something else than a text: what stands there then. */
  write?: (value: Value) => unknown;
}

/** One of a few, side by side. */
export function ChoiceAt<Value extends string>({
  path,
  label,
  about,
  choices,
  otherwise,
  write,
}: ChoiceAtProps<Value>) {
  const { id, name, value, error, set } = useFieldAt(path);
  const chosen = value === '' ? otherwise : value;
  return (
    <fieldset class="field" aria-describedby={`${id}-seen`}>
      <legend class="label">{label}</legend>
      {about && <p class="note">{about}</p>}
      <div class="segments">
        {choices.map((choice) => (
          <label key={choice.value} class="segment">
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === chosen}
              onChange={() => set(write ? write(choice.value) : choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      {error && <p class="error">{error}</p>}
      <p class="hint" id={`${id}-seen`} aria-live="polite">
        {choices.find((choice) => choice.value === chosen)?.seen}
      </p>
    </fieldset>
  );
}

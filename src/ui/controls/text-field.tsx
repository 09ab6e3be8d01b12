interface TextFieldProps {
  name: string;
  label: string;
  hint: string;
  value: string;
  onText: (text: string) => void;
  error?: string;
}

/** A one-line field with its label, a hint, and an error that screen readers tie to it. */
export function TextField({ name, label, hint, value, onText, error }: TextFieldProps) {
  return (
    <div class="field">
      <label class="label" for={`field-${name}`}>
        {label}
      </label>
      <p class="hint" id={`hint-${name}`}>
        {hint}
      </p>
      {error && (
        <p class="error" id={`error-${name}`}>
          {error}
        </p>
      )}
      <input
        type="text"
        id={`field-${name}`}
        name={name}
        value={value}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        aria-invalid={error !== undefined}
        aria-describedby={error ? `hint-${name} error-${name}` : `hint-${name}`}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}

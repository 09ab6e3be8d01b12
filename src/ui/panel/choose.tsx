import { useState } from 'preact/hooks';

interface ChooseProps {
  id: string;
  label: string;
  choices: readonly { id: string; name: string }[];
  button: string;
  onChoose: (id: string) => void;
}

/** One question with a list of answers and a button that says what it does. */
export function Choose({ id, label, choices, button, onChoose }: ChooseProps) {
  const [chosen, setChosen] = useState('');
  return (
    <p class="kv-field-line" data-part={id}>
      <label for={`kv-${id}`}>{label}</label>
      <select id={`kv-${id}`} data-field={id} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
        <option value="" />
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="kv-choice"
        data-action={id}
        aria-disabled={chosen === ''}
        onClick={() => chosen !== '' && onChoose(chosen)}
      >
        {button}
      </button>
    </p>
  );
}

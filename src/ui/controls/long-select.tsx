import { useMemo, useState } from 'preact/hooks';
import { useTexts } from '../pages/texts.ts';

export interface Option {
  value: string;
  label: string;
}

interface LongSelectProps {
  id: string;
  name: string;
  /** What the list is called; the field that searches it is called after it. */
  label: string;
  value: string;
  options: readonly Option[];
  /** Stand above and below the others, whatever is sought. */
  first?: Option;
  last?: Option;
  onValue: (value: string) => void;
  onBlur?: () => void;
  'aria-invalid'?: boolean;
  'aria-describedby'?: string;
}

/** Fewer are looked through in the list itself. */
const WORTH_SEEKING = 100;
const SHOWN = 50;

/** One of a list, which of thousands shows those that are sought. What is chosen stays in it, listed or not. */
export function LongSelect({ label, value, options, first, last, onValue, ...others }: LongSelectProps) {
  const texts = useTexts().choice;
  const [sought, setSought] = useState('');
  const isLong = options.length > WORTH_SEEKING;
  const found = useMemo(() => {
    const wish = sought.trim().toLowerCase();
    if (!isLong) return options;
    return wish === '' ? options : options.filter(({ label }) => label.toLowerCase().includes(wish));
  }, [options, isLong, sought]);
  const shown = isLong ? found.slice(0, SHOWN) : found;
  const isListed = [first, ...shown, last].some((option) => option?.value === value);
  const chosen = isListed ? undefined : (options.find((option) => option.value === value) ?? { value, label: value });
  const list = [first, ...shown, chosen, last].filter((option) => option !== undefined);
  return (
    <>
      {isLong && (
        <input
          type="search"
          class="seek-choice"
          aria-label={`${texts.seek}: ${label}`}
          placeholder={texts.seek}
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
      )}
      <select {...others} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        {list.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {found.length > shown.length && <span class="note">{texts.more(found.length - shown.length)}</span>}
    </>
  );
}

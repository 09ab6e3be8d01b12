import { useState } from 'preact/hooks';
import { useTexts } from '../../../texts.ts';
import { useEditor, useFieldAt } from '../editor-context.ts';
import { useEditorTexts } from '../editor-texts.ts';
import { type Path, textsAt, valueAt } from '../model/paths.ts';
import type { FieldWords } from './field-frame.tsx';
import type { Option } from './select-at.tsx';

interface ScopeAtProps {
  path: Path;
  words: FieldWords;
  options: readonly Option[];
  of: 'accounts' | 'topics';
  /** Whether all are meant where the rules say nothing. */
  allOtherwise: boolean;
  /** Whether two spellings mean the same. */
  isSame?: (one: string, other: string) => boolean;
}

const SHOWN = 50;
const isEqual = (one: string, other: string) => one === other;

/** Everything, or only what is ticked: accounts or topics of a person. Nothing ticked means nothing. */
export function ScopeAt({ path, words, options, of, allOtherwise, isSame = isEqual }: ScopeAtProps) {
  const texts = useEditorTexts();
  const { choice } = useTexts();
  const { draft } = useEditor();
  const { id, name, set, error } = useFieldAt(path);
  const [sought, setSought] = useState('');
  const given = valueAt(draft, path) === undefined ? (allOtherwise ? ['*'] : []) : textsAt(draft, path);
  const isAll = given.includes('*');
  const unknown = given.filter((value) => value !== '*' && !options.some((option) => isSame(option.value, value)));
  const all = [...options, ...unknown.map((value) => ({ value, label: value }))];
  const found = all.filter(({ label }) => label.toLowerCase().includes(sought.trim().toLowerCase()));
  const tick = (value: string, isTicked: boolean) =>
    set(isTicked ? [...given, value] : given.filter((one) => !isSame(one, value)));
  return (
    <fieldset class="field" aria-describedby={words.seen && `${id}-seen`}>
      <legend class="label">{words.label}</legend>
      <div class="segments">
        {([true, false] as const).map((whole) => (
          <label key={String(whole)} class="segment">
            <input type="radio" name={name} checked={whole === isAll} onChange={() => set(whole ? ['*'] : [])} />
            <span>{whole ? texts.scope.all[of] : texts.scope.only[of]}</span>
          </label>
        ))}
      </div>
      {error && <p class="error">{error}</p>}
      {words.seen && (
        <p class="hint" id={`${id}-seen`}>
          {words.seen}
        </p>
      )}
      {!isAll && all.length === 0 && <p class="note">{texts.scope.empty}</p>}
      {!isAll && all.length > 12 && (
        <input
          type="search"
          aria-label={choice.seek}
          placeholder={choice.seek}
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
      )}
      {!isAll && (
        <ul class="ticks">
          {found.slice(0, SHOWN).map(({ value, label }) => (
            <li key={value}>
              <label class="tick">
                <input
                  type="checkbox"
                  name={`${name} ${value}`}
                  checked={given.some((one) => isSame(one, value))}
                  onChange={(event) => tick(value, event.currentTarget.checked)}
                />
                <span>{label}</span>
              </label>
            </li>
          ))}
        </ul>
      )}
      {!isAll && found.length > SHOWN && <p class="note">{choice.more(found.length - SHOWN)}</p>}
    </fieldset>
  );
}

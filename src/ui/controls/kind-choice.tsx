import { useId } from 'preact/hooks';
import type { AccountKind } from '../../policy/file/rules.ts';
import { useTexts } from '../pages/texts.ts';

/** In the order in which they are offered. */
export const KINDS: readonly AccountKind[] = ['institution', 'official', 'personal'];

interface KindChoiceProps {
  /** Absent until somebody says it: nothing is preset. */
  kind: AccountKind | undefined;
  onKind: (kind: AccountKind) => void;
  error?: string;
}

/** In whose name an account speaks. */
export function KindChoice({ kind, onKind, error }: KindChoiceProps) {
  const texts = useTexts().accounts;
  const id = useId();
  return (
    <fieldset class="field" aria-describedby={`${id}-hint`}>
      <legend class="label">{texts.kind}</legend>
      <div class="segments" data-invalid={error !== undefined}>
        {KINDS.map((one) => (
          <label key={one} class="segment">
            <input type="radio" name="kind" value={one} checked={one === kind} onChange={() => onKind(one)} />
            <span>{texts.kindChoices[one]}</span>
          </label>
        ))}
      </div>
      <p class={error && !kind ? 'error' : 'hint'} id={`${id}-hint`} aria-live="polite">
        {kind ? texts.kindHints[kind] : (error ?? texts.kindOpen)}
      </p>
    </fieldset>
  );
}

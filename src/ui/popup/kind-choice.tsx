import type { AccountKind } from '../../policy/rules.ts';
import { useTexts } from './texts.ts';

const KINDS: readonly AccountKind[] = ['personal', 'institution', 'official'];

/** In whose name an account speaks. */
export function KindChoice({ kind, onKind }: { kind: AccountKind; onKind: (kind: AccountKind) => void }) {
  const texts = useTexts().accounts;
  return (
    <fieldset class="field">
      <legend class="label">{texts.kind}</legend>
      <div class="segments">
        {KINDS.map((one) => (
          <label key={one} class="segment">
            <input type="radio" name="kind" value={one} checked={one === kind} onChange={() => onKind(one)} />
            <span>{texts.kindChoices[one]}</span>
          </label>
        ))}
      </div>
      <p class="hint" aria-live="polite">
        {texts.kindHints[kind]}
      </p>
    </fieldset>
  );
}

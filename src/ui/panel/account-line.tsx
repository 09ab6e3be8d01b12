import { usePanelTexts } from './texts.ts';
import type { AccountView } from './view.ts';

const CAPACITIES = ['institution', 'official', 'personal'] as const;

/** In whose name the account speaks, and one press to say it or to say it anew. */
export function AccountLine({ name, host, speaks, onSay }: AccountView) {
  const texts = usePanelTexts();
  return (
    <section class="kv-account" data-part="account" aria-label={texts.accountTitle}>
      <p>
        {speaks === 'unknown'
          ? texts.accountUnknown(name, host)
          : texts.accountSpeaks(name, texts.speaks[speaks], host)}
        {!onSay && speaks !== 'unknown' && <span class="kv-muted"> {texts.accountByRules}</span>}
      </p>
      {onSay && (
        <fieldset class="kv-choices" aria-label={texts.accountQuestion}>
          {CAPACITIES.map((capacity) => (
            <button
              type="button"
              class="kv-choice"
              key={capacity}
              data-action={capacity}
              aria-pressed={capacity === speaks}
              onClick={() => onSay(capacity)}
            >
              {texts.speaks[capacity]}
            </button>
          ))}
        </fieldset>
      )}
    </section>
  );
}

import { useState } from 'preact/hooks';
import { useLanguage } from '../../findings/language.ts';
import { counted } from '../../i18n/index.ts';
import { accountName } from '../names.ts';
import { useTexts } from '../texts.ts';
import { useSettings } from '../use-settings.ts';
import { AccountForm } from './account-form.tsx';
import { AccountLine } from './account-line.tsx';
import { AccountList } from './account-list.tsx';
import { accountsOf } from './own-accounts.ts';

/** The accounts and in whose name each speaks: mine, other people's folded away, and the form for another one. */
export function Accounts() {
  const language = useLanguage();
  const texts = useTexts().accounts;
  const { settings } = useSettings();
  const [unfolded, setUnfolded] = useState(false);
  const { others, own } = accountsOf(settings);
  return (
    <section aria-labelledby="accounts-title">
      <h2 id="accounts-title">{texts.title}</h2>
      <p class="note">{texts.lead}</p>
      <AccountList />
      {others.length > 0 && (
        <details class="folded" onToggle={(event) => setUnfolded(event.currentTarget.open)}>
          <summary>{counted(language, others.length, texts.others)}</summary>
          {unfolded && (
            <ul class="accounts">
              {others.map((account) => (
                <AccountLine key={accountName(account)} account={account} note={texts.fromRules} />
              ))}
            </ul>
          )}
        </details>
      )}
      <AccountForm register={settings.rules?.accounts ?? []} own={own} />
    </section>
  );
}

import { isRegistered } from '../../platform/effective-rules.ts';
import type { OwnAccount } from '../../platform/settings.ts';
import { counted } from '../i18n/index.ts';
import { useLanguage } from '../parts/language.ts';
import { AccountForm } from './account-form.tsx';
import { AccountLine } from './account-line.tsx';
import { accountName } from './names.ts';
import { useSay } from './notice.tsx';
import { useTexts } from './texts.ts';
import { useSettings } from './use-settings.ts';

/** The accounts and in whose name each speaks: those of the institution's register, then the person's own. */
export function Accounts() {
  const language = useLanguage();
  const texts = useTexts().accounts;
  const say = useSay();
  const { settings, change } = useSettings();
  const register = settings.rules?.accounts ?? [];
  const mine = register.filter(({ kind, owner }) => kind === 'institution' || owner === settings.me);
  const others = register.filter((account) => !mine.includes(account));
  const own = settings.accounts.filter((account) => !isRegistered(account, register));
  const remove = (gone: OwnAccount) => {
    change(({ accounts }) => ({
      accounts: accounts.filter(({ site, handle }) => site !== gone.site || handle !== gone.handle),
    }));
    say(texts.removed(accountName(gone)));
  };
  return (
    <section aria-labelledby="accounts-title">
      <h2 id="accounts-title">{texts.title}</h2>
      <p class="note">{texts.lead}</p>
      {mine.length + own.length === 0 && <p class="empty">{texts.none}</p>}
      <ul class="accounts">
        {mine.map((account) => (
          <AccountLine key={accountName(account)} account={account} note={texts.fromRules} />
        ))}
        {own.map((account) => (
          <AccountLine key={accountName(account)} account={account} onRemove={() => remove(account)} />
        ))}
      </ul>
      {others.length > 0 && (
        <details class="folded">
          <summary>{counted(language, others.length, texts.others)}</summary>
          <ul class="accounts">
            {others.map((account) => (
              <AccountLine key={accountName(account)} account={account} note={texts.fromRules} />
            ))}
          </ul>
        </details>
      )}
      <AccountForm register={register} own={own} />
    </section>
  );
}

import type { OwnAccount } from '../../../platform/settings.ts';
import type { AccountKind } from '../../../policy/file/rules.ts';
import { WHOLE_SITE } from '../../../policy/register/sites.ts';
import { useSay } from '../../controls/notice.tsx';
import { accountName } from '../names.ts';
import { useTexts } from '../texts.ts';
import { useSettings } from '../use-settings.ts';
import { AccountLine } from './account-line.tsx';
import { accountsOf } from './own-accounts.ts';

/** The accounts this person writes from: those of the institution's register, then the person's own. */
export function AccountList() {
  const texts = useTexts().accounts;
  const say = useSay();
  const { settings, change } = useSettings();
  const { mine, own } = accountsOf(settings);
  const remove = (gone: OwnAccount) => {
    change(({ accounts }) => ({
      accounts: accounts.filter(({ site, handle }) => site !== gone.site || handle !== gone.handle),
    }));
    say(texts.removed(accountName(gone)));
  };
  const speak = (changed: OwnAccount, kind: AccountKind) => {
    change(({ accounts }) => ({
      accounts: accounts.map((one) =>
        one.site === changed.site && one.handle === changed.handle ? { ...one, kind } : one,
      ),
    }));
    say(texts.changed(accountName(changed), texts.kinds[kind]));
  };
  if (mine.length + own.length === 0) return <p class="empty">{texts.none}</p>;
  return (
    <ul class="accounts">
      {mine.map((account) => (
        <AccountLine key={accountName(account)} account={account} note={texts.fromRules} />
      ))}
      {own.map((account) => (
        <AccountLine
          key={accountName(account)}
          account={account}
          note={account.handle === WHOLE_SITE ? texts.wholeSite : undefined}
          onKind={(kind) => speak(account, kind)}
          onRemove={() => remove(account)}
        />
      ))}
    </ul>
  );
}

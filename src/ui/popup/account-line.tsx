import type { Account } from '../../policy/rules.ts';
import { accountName } from './names.ts';
import { useTexts } from './texts.ts';

interface AccountLineProps {
  account: Pick<Account, 'site' | 'handle' | 'kind'>;
  /** Where the line comes from, where it cannot be removed. */
  note?: string;
  onRemove?: () => void;
}

/** One account: its name, in whose name it speaks, and the way to remove it where it is the person's own line. */
export function AccountLine({ account, note, onRemove }: AccountLineProps) {
  const texts = useTexts().accounts;
  const name = accountName(account);
  return (
    <li class="account" data-kind={account.kind}>
      <span class="account-name">{name}</span>
      <span class="account-kind">
        {texts.kinds[account.kind]}
        {note && <span class="account-note"> · {note}</span>}
      </span>
      {onRemove && (
        <button type="button" class="quiet" aria-label={texts.removeLabel(name)} onClick={onRemove}>
          {texts.remove}
        </button>
      )}
    </li>
  );
}

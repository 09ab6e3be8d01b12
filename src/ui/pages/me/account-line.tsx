import type { Account, AccountKind } from '../../../policy/file/rules.ts';
import { KINDS } from '../../controls/kind-choice.tsx';
import { accountName } from '../names.ts';
import { useTexts } from '../texts.ts';

interface AccountLineProps {
  account: Pick<Account, 'site' | 'handle' | 'kind'>;
  /** Where the line comes from, or what it stands for. */
  note?: string | undefined;
  /** The person's own line: it may be said anew. */
  onKind?: (kind: AccountKind) => void;
  onRemove?: () => void;
}

/** One account: its name, in whose name it speaks, and the way to remove it where it is the person's own line. */
export function AccountLine({ account, note, onKind, onRemove }: AccountLineProps) {
  const texts = useTexts().accounts;
  const name = accountName(account);
  return (
    <li class="account" data-kind={account.kind}>
      <span class="account-name">{name}</span>
      <span class="account-kind">
        {onKind ? (
          <select
            aria-label={texts.kindOf(name)}
            value={account.kind}
            onChange={({ currentTarget }) => onKind(KINDS.find((kind) => kind === currentTarget.value) ?? account.kind)}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {texts.kinds[kind]}
              </option>
            ))}
          </select>
        ) : (
          texts.kinds[account.kind]
        )}
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

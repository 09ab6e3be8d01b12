import { effectiveRules, NOT_LISTED } from '../../platform/settings.ts';
import { accountName } from './names.ts';
import { useTexts } from './texts.ts';
import { useSettings } from './use-settings.ts';

interface WhoTriesProps {
  account: string;
  onAccount: (account: string) => void;
  as: string;
  onAs: (person: string) => void;
}

/** An account that is in no register, for trying what happens there. */
const UNKNOWN = 'x.com/-';

/** From which account and by whom the tried text would go out. */
export function WhoTries({ account, onAccount, as, onAs }: WhoTriesProps) {
  const words = useTexts();
  const texts = words.try;
  const { accounts = [], people = [] } = effectiveRules(useSettings().settings);
  return (
    <div class="pair">
      <label class="field">
        <span class="label">{texts.account}</span>
        <select name="account" value={account} onChange={(event) => onAccount(event.currentTarget.value)}>
          <option value="">{texts.anyAccount}</option>
          {accounts.map((line) => (
            <option key={`${line.site}/${line.handle}`} value={`${line.site}/${line.handle}`}>
              {accountName(line)}, {words.accounts.kinds[line.kind]}
            </option>
          ))}
          <option value={UNKNOWN}>{texts.unknownAccount}</option>
        </select>
      </label>
      {people.length > 0 && (
        <label class="field">
          <span class="label">{texts.person}</span>
          <select name="as" value={as} onChange={(event) => onAs(event.currentTarget.value)}>
            <option value="">{texts.nobody}</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            <option value={NOT_LISTED}>{words.me.notListed}</option>
          </select>
        </label>
      )}
    </div>
  );
}

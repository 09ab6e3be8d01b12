import { useMemo } from 'preact/hooks';
import { effectiveRules, NOT_LISTED } from '../../../platform/settings.ts';
import { Choice } from '../../controls/choice.tsx';
import { accountName } from '../names.ts';
import { useTexts } from '../texts.ts';
import { useSettings } from '../use-settings.ts';

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
  const { try: texts, accounts: words, me } = useTexts();
  const { settings } = useSettings();
  const { accounts, people } = useMemo(() => {
    const { accounts = [], people = [] } = effectiveRules(settings);
    return {
      accounts: accounts.map((line) => ({
        value: `${line.site}/${line.handle}`,
        label: `${accountName(line)}, ${words.kinds[line.kind]}`,
      })),
      people: people.map(({ id, name }) => ({ value: id, label: name })),
    };
  }, [settings, words]);
  return (
    <div class="pair">
      <Choice
        name="account"
        label={texts.account}
        first={{ value: '', label: texts.anyAccount }}
        last={{ value: UNKNOWN, label: texts.unknownAccount }}
        options={accounts}
        value={account}
        onChange={onAccount}
      />
      {people.length > 0 && (
        <Choice
          name="as"
          label={texts.person}
          first={{ value: '', label: texts.nobody }}
          last={{ value: NOT_LISTED, label: me.notListed }}
          options={people}
          value={as}
          onChange={onAs}
        />
      )}
    </div>
  );
}

import { useRef } from 'preact/hooks';
import { AccountForm } from '../me/account-form.tsx';
import { AccountList } from '../me/account-list.tsx';
import { accountsOf } from '../me/own-accounts.ts';
import { useSettings } from '../use-settings.ts';
import { Step, type StepWays } from './step.tsx';
import { useStartTexts } from './texts.ts';

/** The accounts this person writes from. */
export function AccountsStep(ways: StepWays) {
  const texts = useStartTexts().accounts;
  const { settings } = useSettings();
  const { mine, own } = accountsOf(settings);
  const place = useRef<HTMLDivElement>(null);
  /** A name that was typed and not added is added first, or says what is wrong with it: nothing typed is lost. */
  const goOn = () => {
    const form = place.current?.querySelector('form');
    const typed = form?.querySelector<HTMLInputElement>('[name=handle]')?.value.trim();
    if (form && typed) form.requestSubmit();
    else ways.onNext();
  };
  const some = mine.length + own.length > 0;
  return (
    <Step {...ways} onNext={goOn} title={texts.title} done={some}>
      <p>{texts.lead}</p>
      {mine.length > 0 && <p class="note">{texts.fromRules}</p>}
      {some && <AccountList />}
      <div ref={place}>
        <AccountForm register={settings.rules?.accounts ?? []} own={own} quiet={some} />
      </div>
    </Step>
  );
}

import { useRef, useState } from 'preact/hooks';
import type { OwnAccount } from '../../../platform/settings.ts';
import type { Account, AccountKind } from '../../../policy/file/rules.ts';
import { readAccountAddress } from '../../../policy/register/account-address.ts';
import { isRegistered } from '../../../policy/register/effective-rules.ts';
import { KindChoice } from '../../controls/kind-choice.tsx';
import { useSay } from '../../controls/notice.tsx';
import { SiteChoice } from '../../controls/site-choice.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { accountName } from '../names.ts';
import { useTexts } from '../texts.ts';
import { useSettings } from '../use-settings.ts';

interface AccountFormProps {
  register: readonly Account[];
  own: readonly OwnAccount[];
  /** Where another button is the main one. */
  quiet?: boolean;
}

/** Where the focus goes when something is missing. */
const FIELDS = { site: '[name=other-site]', handle: '[name=handle]', kind: '[name=kind]' };

/** Adds an account of the person's own: where it is, what it is called, in whose name it speaks. */
export function AccountForm({ register, own, quiet = false }: AccountFormProps) {
  const texts = useTexts().accounts;
  const say = useSay();
  const { change } = useSettings();
  const [site, setSite] = useState('x.com');
  const [handle, setHandle] = useState('');
  /** Nobody's word but the person's: an institution's account taken for a private one would be checked for nothing. */
  const [kind, setKind] = useState<AccountKind>();
  const [error, setError] = useState<{ field: keyof typeof FIELDS; sentence: string }>();
  const form = useRef<HTMLFormElement>(null);

  const refuse = (field: keyof typeof FIELDS, sentence: string) => {
    setError({ field, sentence });
    form.current?.querySelector<HTMLElement>(FIELDS[field])?.focus();
  };
  const add = (event: Event) => {
    event.preventDefault();
    const address = readAccountAddress(site || '-', handle);
    if (!address) return refuse('handle', texts.needHandle);
    if (!address.site.includes('.')) return refuse('site', texts.needSite);
    if (isRegistered(address, own)) return refuse('handle', texts.already);
    if (isRegistered(address, register)) return refuse('handle', texts.registered);
    if (!kind) return refuse('kind', texts.needKind);
    const account = { ...address, kind };
    change(({ accounts }) => ({ accounts: [...accounts, account] }));
    say(texts.added(accountName(account)));
    setError(undefined);
    setHandle('');
    setKind(undefined);
  };
  return (
    <form class="account-form" ref={form} onSubmit={add} noValidate>
      <h3>{texts.add}</h3>
      <SiteChoice site={site} onSite={setSite} error={error?.field === 'site' ? error.sentence : undefined} />
      <TextField
        name="handle"
        label={texts.handle}
        hint={texts.handleHint}
        value={handle}
        onText={setHandle}
        error={error?.field === 'handle' ? error.sentence : undefined}
      />
      <KindChoice kind={kind} onKind={setKind} error={error?.field === 'kind' ? error.sentence : undefined} />
      <button type="submit" class={quiet ? 'secondary' : 'primary'}>
        {texts.add}
      </button>
    </form>
  );
}

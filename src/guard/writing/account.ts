import { askWorker, type PageSettings } from '../../platform/page-messages.ts';
import { matchAccount, presumedAccount } from '../../policy/register/register.ts';
import { accountKey, parseReference, type Reference, WHOLE_SITE } from '../../policy/register/sites.ts';
import type { AccountView, NotChecked, Speaks } from '../../ui/panel/view.ts';
import type { Writing } from '../text-in-hand.ts';
import type { Judgement } from './judge/judge.ts';
import type { SaveStatus } from './save-status.ts';

/** In whose name the account of a composer speaks, and what the person says about it. */
export interface AccountSaid {
  speaks: (account: string) => Speaks;
  view: (writing: Writing, done: () => void) => AccountView;
  /** Why a text in which nothing was found is not called fine. */
  notChecked: (writing: Writing, judgement: Judgement) => NotChecked | undefined;
  /** Whether the person is still to be asked, once, what this account is. */
  isNew: (writing: Writing) => boolean;
  /** Was asked and need not be asked again. */
  asked: (writing: Writing) => void;
}

/** Where the page does not tell the account, the person answers for all of the site. */
const saidOf = (account: string): string => (account.endsWith('/') ? `${account}${WHOLE_SITE}` : account);

export function createAccountSaid(settings: () => PageSettings | undefined, { heed }: SaveStatus): AccountSaid {
  /** What was asked while the worker has not said so yet. */
  const askedHere = new Set<string>();
  const referenceOf = (account: string): Reference | undefined => {
    const { rules } = settings() ?? {};
    return parseReference(presumedAccount(rules?.accounts ?? [], account) ?? saidOf(account));
  };
  const speaks: AccountSaid['speaks'] = (account) => {
    const reference = referenceOf(account);
    return (
      settings()?.rules.accounts?.find((line) => reference && matchAccount(line, reference, false))?.kind ?? 'unknown'
    );
  };
  const asked: AccountSaid['asked'] = ({ account }) => {
    const reference = parseReference(saidOf(account));
    if (!reference || askedHere.has(accountKey(reference))) return;
    askedHere.add(accountKey(reference));
    void askWorker({ type: 'account-asked', ...reference }).catch(() => undefined);
  };

  return {
    speaks,
    asked,
    notChecked: ({ account }, { inOtherLanguage }) =>
      speaks(account) === 'unknown' ? 'account' : inOtherLanguage ? 'language' : undefined,
    view: ({ account }, done) => {
      const reference = referenceOf(account);
      const now = speaks(account);
      const isOwn = reference !== undefined && (settings()?.own ?? []).includes(accountKey(reference));
      const maySay = reference !== undefined && (now === 'unknown' || isOwn);
      const isTold = reference?.handle !== WHOLE_SITE;
      return {
        name: isTold ? (reference?.handle ?? '') : '',
        ...(!isTold && { host: reference.site }),
        speaks: now,
        ...(maySay && {
          onSay: (kind) => {
            askedHere.add(accountKey(reference));
            void heed('choice', askWorker({ type: 'account-is', ...reference, kind })).then(done);
          },
        }),
      };
    },
    isNew: ({ account }) => {
      const reference = parseReference(saidOf(account));
      if (!reference || speaks(account) !== 'unknown') return false;
      const key = accountKey(reference);
      return !askedHere.has(key) && !(settings()?.asked ?? []).includes(key);
    },
  };
}

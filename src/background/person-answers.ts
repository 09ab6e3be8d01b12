import type { Handlers } from '../platform/messages.ts';
import type { PageSettings } from '../platform/page-messages.ts';
import { pageOf } from '../platform/page-sender.ts';
import type { PeopleAnswer, PersonAnswer } from '../platform/person-messages.ts';
import { loadSettings, NOT_LISTED, type Settings, type SettingsChange, saveSettings } from '../platform/settings.ts';
import { tellPages } from '../platform/worker-events.ts';
import { isRegistered } from '../policy/register/effective-rules.ts';
import { accountKey, canonicalSite, parseReference, type Reference } from '../policy/register/sites.ts';
import { mayBeSilenced } from '../policy/silence.ts';

/** More accounts than anybody writes from; the oldest are asked about again. */
const MOST_ASKED = 500;

/** What a page of one site learns of these decisions: only what is in force, and only of its own accounts. */
export const personSlice = (
  { silenced, asked, accounts, rules }: Settings,
  site: string,
): Pick<PageSettings, 'silenced' | 'asked' | 'own'> => ({
  silenced: silenced.filter((check) => mayBeSilenced(check, rules)),
  asked: asked.filter((account) => account.startsWith(`${canonicalSite(site)}/`)),
  own: accounts
    .filter((account) => canonicalSite(account.site) === canonicalSite(site))
    .filter((account) => !isRegistered(account, rules?.accounts ?? []))
    .map(accountKey),
});

type Sender = Parameters<Handlers['account-is']>[1];

/** Answers to what a person decided in a page: each is one line of the settings, which the popup shows and takes back. */
export const personAnswers: Pick<
  Handlers,
  'silence' | 'show-again' | 'account-is' | 'account-asked' | 'people' | 'me-is'
> = {
  silence: ({ check }): Promise<PersonAnswer> =>
    keep(({ silenced, rules }) =>
      mayBeSilenced(check, rules) ? { silenced: [...new Set([...silenced, check])] } : undefined,
    ),
  'show-again': ({ check }): Promise<PersonAnswer> =>
    keep(({ silenced }) => ({ silenced: silenced.filter((one) => one !== check) })),
  'account-is': async ({ site, handle, kind }, sender): Promise<PersonAnswer> => {
    const account = accountHere({ site, handle }, sender);
    if (!account) return { done: false, refused: 'other-site' };
    const key = accountKey(account);
    return keep(({ accounts, rules }) =>
      // What the institution's register says is never overridden.
      isRegistered(account, rules?.accounts ?? [])
        ? undefined
        : { accounts: [...accounts.filter((line) => accountKey(line) !== key), { ...account, kind }] },
    );
  },
  people: async (): Promise<PeopleAnswer> => {
    const { settings } = await loadSettings();
    return { people: mayBeWriter(settings).map(({ id, name }) => ({ id, name })) };
  },
  'me-is': ({ person }): Promise<PersonAnswer> =>
    keep((settings) => {
      const isOne = person === NOT_LISTED || mayBeWriter(settings).some(({ id }) => id === person);
      // Somebody who has said who they are changes that in the popup alone: a page must not put another in their place.
      return isSaid(settings) || !isOne ? undefined : { me: person };
    }),
  'account-asked': async (message, sender): Promise<PersonAnswer> => {
    const account = accountHere(message, sender);
    if (!account) return { done: false, refused: 'other-site' };
    // What was only shown in a private window leaves no trace; what the person decides there does, like a bookmark.
    if (sender.tab?.incognito) return { done: false, refused: 'private-window' };
    const key = accountKey(account);
    return keep(({ asked }) => ({ asked: [...asked.filter((one) => one !== key), key].slice(-MOST_ASKED) }));
  },
};

const isSaid = ({ me, rules }: Settings): boolean =>
  me === NOT_LISTED || (rules?.people ?? []).some(({ id }) => id === me);

/** Names go to a page only as long as somebody there has to choose from them. */
const mayBeWriter = (settings: Settings) => (isSaid(settings) ? [] : (settings.rules?.people ?? []));

/**
 * Whether the rules allow it is decided where it is written: two decisions that follow each other closely ("never show",
 * "undo") are kept in the order in which they were made.
 * @param decide `undefined`: the rules do not allow it
 */
async function keep(decide: (settings: Settings) => SettingsChange | undefined): Promise<PersonAnswer> {
  let isRefused = false;
  const { trouble } = await saveSettings((settings) => {
    const change = decide(settings);
    isRefused = change === undefined;
    return change;
  });
  if (isRefused) return { done: false, refused: 'rules' };
  if (!trouble) return { done: true };
  // Storage that takes nothing tells nobody of a change either; what the person said shall hold as long as it can.
  await tellPages({ type: 'settings-changed' });
  return { done: false, trouble };
}

/** The account as it is kept; `undefined` where it is of another site than the page that speaks. */
function accountHere({ site, handle }: Reference, sender: Sender): Reference | undefined {
  const account = parseReference(`${site}/${handle}`);
  return account && account.site === pageOf(sender)?.site ? account : undefined;
}

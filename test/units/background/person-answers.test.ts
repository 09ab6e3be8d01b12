import { afterEach, expect, test, vi } from 'vitest';
import { PRACTICE } from '../../../src/policy/examples/practice.ts';
import { NOT_LISTED } from '../../../src/policy/register/not-listed.ts';
import { settingsOn, storageInMemory } from '../ui/stored.ts';

const SETTINGS = { version: 1, ui: 'lv', me: null, accounts: [], rules: PRACTICE.rules };
const ON_X = { id: 'own', origin: 'https://x.com', frameId: 0, tab: { id: 7, incognito: false } as never };
const PRIVATELY = { ...ON_X, tab: { id: 7, incognito: true } as never };

afterEach(() => vi.doUnmock('webextension-polyfill'));

/** The worker's answers on these settings, and a look at what is stored. */
async function worker(settings: object = SETTINGS) {
  const storage = storageInMemory({ settings, settingsCopy: settings });
  const { loadSettings } = await settingsOn(storage);
  const { personAnswers, personSlice } = await import('../../../src/background/person-answers.ts');
  return { storage, personAnswers, personSlice, stored: async () => (await loadSettings()).settings };
}

test('a check is silenced once, however often it is asked for', async () => {
  const { personAnswers, stored } = await worker();
  expect(await personAnswers.silence({ type: 'silence', check: 'legal/phrase' }, ON_X)).toEqual({ done: true });
  await personAnswers.silence({ type: 'silence', check: 'legal/phrase' }, ON_X);
  expect((await stored()).silenced).toEqual(['legal/phrase']);
});

test('what was silenced by mistake is shown again', async () => {
  const { personAnswers, stored } = await worker({ ...SETTINGS, silenced: ['legal/phrase', 'simple/ban'] });
  expect(await personAnswers['show-again']({ type: 'show-again', check: 'legal/phrase' }, ON_X)).toEqual({
    done: true,
  });
  expect((await stored()).silenced).toEqual(['simple/ban']);
});

test('undone at once: the two decisions are kept in the order in which they were made', async () => {
  const { personAnswers, stored } = await worker();
  await Promise.all([
    personAnswers.silence({ type: 'silence', check: 'legal/phrase' }, ON_X),
    personAnswers['show-again']({ type: 'show-again', check: 'legal/phrase' }, ON_X),
  ]);
  expect((await stored()).silenced).toEqual([]);
});

test.each([
  ['who may speak', 'authority/none', SETTINGS],
  ['no check at all', 'erase/everything', SETTINGS],
  [
    'what the institution stops posts for',
    'legal/phrase',
    { ...SETTINGS, rules: { ...PRACTICE.rules, enforcement: { legal: 'block' } } },
  ],
])('%s is not silenced', async (_, check, settings) => {
  const { personAnswers, stored } = await worker(settings);
  expect(await personAnswers.silence({ type: 'silence', check }, ON_X)).toEqual({ done: false, refused: 'rules' });
  expect((await stored()).silenced).toEqual([]);
});

test('what was refused never comes true later, when storage works again and the rules are others', async () => {
  const strict = { ...SETTINGS, rules: { ...PRACTICE.rules, enforcement: { legal: 'block' } } };
  const { storage, personAnswers, stored } = await worker(strict);
  storage.error.writing = true;
  const refused = await personAnswers.silence({ type: 'silence', check: 'legal/phrase' }, ON_X);
  expect(refused).toEqual({ done: false, refused: 'rules' });
  // The popup has put other rules into storage meanwhile.
  for (const key of ['settings', 'settingsCopy']) storage.kept.set(key, SETTINGS);
  expect((await stored()).silenced).toEqual([]);
});

test('an account is what the person says, and the last word counts', async () => {
  const { personAnswers, stored } = await worker();
  const say = (handle: string, kind: 'institution' | 'personal') =>
    personAnswers['account-is']({ type: 'account-is', site: 'twitter.com', handle, kind }, ON_X);
  expect(await say('@Upes_Draugs', 'institution')).toEqual({ done: true });
  await say('cits', 'personal');
  await say('upes_draugs', 'personal');
  expect((await stored()).accounts).toEqual([
    { site: 'x.com', handle: 'cits', kind: 'personal' },
    { site: 'x.com', handle: 'upes_draugs', kind: 'personal' },
  ]);
});

test('what the register says about an account stays', async () => {
  const { personAnswers, stored } = await worker();
  const message = { type: 'account-is', site: 'x.com', handle: 'EzeriUnUpes', kind: 'personal' } as const;
  expect(await personAnswers['account-is'](message, ON_X)).toEqual({ done: false, refused: 'rules' });
  expect((await stored()).accounts).toEqual([]);
});

test('storage that takes nothing: it is told, pages hear of it, and what was said holds meanwhile', async () => {
  const { storage, personAnswers, stored } = await worker();
  storage.error.writing = true;
  expect(await personAnswers.silence({ type: 'silence', check: 'legal/phrase' }, ON_X)).toEqual({
    done: false,
    trouble: 'full',
  });
  expect((await stored()).silenced).toEqual(['legal/phrase']);
  expect(storage.told).toEqual([{ type: 'settings-changed' }]);
});

test('a page speaks for its own site only', async () => {
  const { personAnswers, stored } = await worker();
  const account = { site: 'facebook.com', handle: 'upes.draugs' };
  const refused = { done: false, refused: 'other-site' };
  expect(await personAnswers['account-is']({ type: 'account-is', ...account, kind: 'institution' }, ON_X)).toEqual(
    refused,
  );
  expect(await personAnswers['account-asked']({ type: 'account-asked', ...account }, ON_X)).toEqual(refused);
  expect(await stored()).toMatchObject({ accounts: [], asked: [] });
});

test('FAULTS 8.5: where a page shows no account, the answer is for all of its site; what the rules list stays', async () => {
  const listed = { ...PRACTICE.rules, accounts: [{ site: 'mastodon.social', handle: 'eua', kind: 'institution' }] };
  const { personAnswers, personSlice, stored } = await worker({ ...SETTINGS, rules: listed });
  const onElk = { ...ON_X, origin: 'https://elk.zone' };
  const say = (handle: string) =>
    personAnswers['account-is']({ type: 'account-is', site: 'elk.zone', handle, kind: 'personal' }, onElk);
  expect(await say('*')).toEqual({ done: true });
  expect((await stored()).accounts).toEqual([{ site: 'elk.zone', handle: '*', kind: 'personal' }]);
  expect(personSlice(await stored(), 'elk.zone').own).toEqual(['elk.zone/*']);
  expect(await say('eua@mastodon.social')).toEqual({ done: false, refused: 'rules' });
});

test('an account is noted as asked about, but not in a private window', async () => {
  const { personAnswers, stored } = await worker();
  const message = { type: 'account-asked', site: 'x.com', handle: '@Upes_Draugs' } as const;
  expect(await personAnswers['account-asked'](message, PRIVATELY)).toEqual({ done: false, refused: 'private-window' });
  expect((await stored()).asked).toEqual([]);
  await personAnswers['account-asked'](message, ON_X);
  await personAnswers['account-asked'](message, ON_X);
  expect((await stored()).asked).toEqual(['x.com/upes_draugs']);
});

test('who writes may be said where it is asked, out of the names of the rules', async () => {
  const { personAnswers, stored } = await worker();
  const { people } = (await personAnswers.people({ type: 'people' }, ON_X)) as {
    people: { id: string; name: string }[];
  };
  expect(people).toEqual(PRACTICE.rules.people?.map(({ id, name }) => ({ id, name })));
  expect(await personAnswers['me-is']({ type: 'me-is', person: people[0]?.id ?? '' }, ON_X)).toEqual({ done: true });
  expect((await stored()).me).toBe(people[0]?.id);
});

test('who is not on the list may say that too', async () => {
  const { personAnswers, stored } = await worker();
  expect(await personAnswers['me-is']({ type: 'me-is', person: NOT_LISTED }, ON_X)).toEqual({ done: true });
  expect((await stored()).me).toBe(NOT_LISTED);
});

test.each([
  ['somebody has said who they are', { ...SETTINGS, me: PRACTICE.authorized }],
  ['somebody has said that they are not listed', { ...SETTINGS, me: NOT_LISTED }],
])('once %s, a page gets no names and puts nobody else in their place', async (_, settings) => {
  const { personAnswers, stored } = await worker(settings);
  expect(await personAnswers.people({ type: 'people' }, ON_X)).toEqual({ people: [] });
  const [head] = PRACTICE.rules.people ?? [];
  expect(await personAnswers['me-is']({ type: 'me-is', person: head?.id ?? '' }, ON_X)).toEqual({
    done: false,
    refused: 'rules',
  });
  expect((await stored()).me).toBe(settings.me);
});

test('nobody is written down who is not in the rules', async () => {
  const { personAnswers, stored } = await worker();
  const answer = await personAnswers['me-is']({ type: 'me-is', person: 'somebody' }, ON_X);
  expect(answer).toEqual({ done: false, refused: 'rules' });
  expect((await stored()).me).toBeNull();
});

test('a page learns of its own accounts, and of silenced checks only while the rules allow it', async () => {
  const { personSlice, stored } = await worker({
    ...SETTINGS,
    rules: { ...PRACTICE.rules, enforcement: { simple: 'block' } },
    silenced: ['legal/phrase', 'simple/ban', 'authority/none'],
    asked: ['x.com/upes_draugs', 'facebook.com/upes.draugs'],
    accounts: [
      { site: 'x.com', handle: 'Mans_Konts', kind: 'personal' },
      { site: 'x.com', handle: 'EzeriUnUpes', kind: 'personal' },
      { site: 'facebook.com', handle: 'mans.konts', kind: 'personal' },
    ],
  });
  expect(personSlice(await stored(), 'twitter.com')).toEqual({
    silenced: ['legal/phrase'],
    asked: ['x.com/upes_draugs'],
    own: ['x.com/mans_konts'],
  });
});

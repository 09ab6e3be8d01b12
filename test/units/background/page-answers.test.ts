import { afterEach, expect, test, vi } from 'vitest';
import { PRACTICE } from '../../../src/policy/examples/practice.ts';
import { storageInMemory } from '../ui/stored.ts';

const OWN = { site: 'facebook.com', handle: 'mana lapa', kind: 'personal' };
const settings = { version: 1, ui: 'lv', me: null, accounts: [OWN], rules: PRACTICE.rules };
const injected: unknown[] = [];
const storage = storageInMemory({ settings, settingsCopy: settings });

vi.mock('webextension-polyfill', () => ({
  default: {
    ...storage.browser,
    permissions: { getAll: async () => ({ origins: ['https://x.com/*', 'https://www.facebook.com/*'] }) },
    scripting: {
      executeScript: async (given: object) => {
        injected.push(given);
        return [];
      },
    },
  },
}));

vi.mock('../../../src/platform/entries.ts', () => storage.entries);

const { pageAnswers } = await import('../../../src/background/page-answers.ts');
afterEach(() => injected.splice(0));

const from = (origin: string) => ({ id: 'own', origin, frameId: 0, tab: { id: 7, incognito: false } as never });

test.each(['engine', 'unknown', 'settings'] as const)(
  'FAULTS 2.6: %s: a page that names another site is given its own slice',
  async (type) => {
    const forged = { type, site: 'facebook.com' } as never;
    const answer = await pageAnswers[type](forged, from('https://x.com'));
    expect(answer).toMatchObject({ own: [] });
    const { rules } = answer as { rules: { accounts: { site: string; kind: string }[] } };
    // The institution's own accounts are public and known everywhere.
    const others = rules.accounts.filter(({ kind }) => kind !== 'institution');
    expect([...new Set(others.map(({ site }) => site))]).toEqual(['x.com']);
    expect(await pageAnswers[type](forged, from('https://www.facebook.com'))).toMatchObject({
      own: ['facebook.com/mana lapa'],
    });
  },
);

test('where posts are not checked any more, a page hears that and is given nothing', async () => {
  expect(await pageAnswers.engine({ type: 'engine' }, from('https://bsky.app'))).toEqual({ forbidden: true });
  expect(injected).toEqual([]);
});

test('a frame without an origin has no site, and is given nothing', async () => {
  await expect(pageAnswers.engine({ type: 'engine' }, from('null'))).rejects.toThrow();
  expect(injected).toEqual([]);
});

test('a page is given the words of a language, and none where posts are not checked any more', async () => {
  const asks = { type: 'words', language: 'lv' } as const;
  expect(await pageAnswers.words(asks, from('https://x.com'))).toEqual({ here: true });
  expect(injected).toMatchObject([{ target: { tabId: 7, frameIds: [0] }, files: ['languages/lv.js'] }]);
  injected.splice(0);
  expect(await pageAnswers.words(asks, from('https://bsky.app'))).toEqual({ forbidden: true });
  expect(injected).toEqual([]);
});

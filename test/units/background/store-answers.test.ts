import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PRACTICE } from '../../../src/policy/examples/practice.ts';
import { fullDisk } from '../platform/full-disk.ts';
import { storageInMemory } from '../ui/stored.ts';

const storage = storageInMemory();
vi.mock('webextension-polyfill', () => ({ default: { ...storage.browser, runtime: { id: 'own' } } }));
vi.mock('../../../src/platform/entries.ts', () => storage.entries);

const { draftAnswers, tidyAfter } = await import('../../../src/background/draft-answers.ts');
const { recordAnswers } = await import('../../../src/background/record-answers.ts');
const { dropAllDrafts, listDrafts } = await import('../../../src/platform/drafts.ts');
const { listRecord } = await import('../../../src/platform/record.ts');
const { storeTroubles } = await import('../../../src/platform/store-trouble.ts');
const { loadSettings } = await import('../../../src/platform/settings.ts');

type Sender = Parameters<(typeof draftAnswers)['draft-find']>[1];
const from = (origin: string, incognito = false): Sender =>
  ({ id: 'own', origin, url: `${origin}/`, frameId: 0, tab: { id: 7, incognito } }) as unknown as Sender;
const X = from('https://x.com');
const FACEBOOK = from('https://www.facebook.com');

const OURS = { account: 'x.com/EzeriUnUpes', accountByName: false };
const PERSONAL = { account: 'x.com/janis_upe', accountByName: false };
const UNKNOWN = { account: 'x.com/somebody', accountByName: false };
const AT = { surface: 'post', kind: 'post' as const };

const keep = (whose: typeof OURS, sender: Sender, text = 'Ūdens ir tīrs.', answered?: string) =>
  draftAnswers['draft-keep']({ type: 'draft-keep', ...whose, ...AT, answered, parts: [text] }, sender);
const find = (whose: typeof OURS, sender: Sender, answered?: string) =>
  draftAnswers['draft-find']({ type: 'draft-find', ...whose, ...AT, answered }, sender);
const record = (whose: typeof OURS, sender: Sender, more: object = {}) =>
  recordAnswers['record-add'](
    { type: 'record-add', ...whose, text: 'Manuprāt, tā.', checks: ['voice/opinion'], decision: 'held', ...more },
    sender,
  );
const lines = async () => (await listRecord()).value ?? [];
const drafts = async () => (await listDrafts(Date.now())).value ?? [];
const settle = (change: object = {}) => {
  const settings = { version: 1, ui: 'lv', me: null, accounts: [], rules: PRACTICE.rules, ...change };
  storage.kept.set('settings', settings);
  storage.kept.set('settingsCopy', settings);
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  settle();
});
afterEach(() => vi.restoreAllMocks());

describe('drafts of a page', () => {
  test('are kept and given back where they were written', async () => {
    expect(await keep(OURS, X)).toEqual({ done: true });
    expect(await find(OURS, X)).toMatchObject({ done: true, draft: { parts: ['Ūdens ir tīrs.'], state: 'writing' } });
  });

  test('tell the page nothing but text, state and times', async () => {
    await keep(OURS, X);
    const { draft } = (await find(OURS, X)) as { draft: object };
    expect(Object.keys(draft).sort()).toEqual(['changed', 'parts', 'released', 'started', 'state']);
  });

  test('one account is one account: by handle, by number, by display name', async () => {
    const site = { accountByName: false, account: 'facebook.com/ezeriunupes' };
    await keep(site, FACEBOOK);
    expect(await find({ ...site, account: 'facebook.com/100064000000001' }, FACEBOOK)).toMatchObject({ draft: {} });
    const byName = { account: 'facebook.com/Ezeru un upju aģentūra', accountByName: true };
    expect(await find(byName, FACEBOOK)).toMatchObject({ draft: {} });
  });

  test.each([
    ['a page of another site', from('https://evil.example')],
    ['another network', FACEBOOK],
    ['a page that is not encrypted', from('http://x.com')],
    ['a frame without an origin', from('null')],
    ['a site whose name begins alike', from('https://x.com.evil.example')],
    ['a sender without a tab', { id: 'own', origin: 'https://x.com' } as Sender],
  ])('%s cannot read, change or delete them', async (_, sender) => {
    await keep(OURS, X);
    for (const whose of [OURS, { ...OURS, account: 'x.com/' }, { ...OURS, account: 'x.com' }]) {
      expect(await find(whose, sender)).toEqual({ done: false, refused: 'other-site' });
      expect(await keep(whose, sender, 'cits')).toEqual({ done: false, refused: 'other-site' });
      await draftAnswers['draft-drop']({ type: 'draft-drop', ...whose, ...AT }, sender);
    }
    expect((await drafts()).map(({ parts }) => parts)).toEqual([['Ūdens ir tīrs.']]);
  });

  test('another address of the same network is the same site', async () => {
    await keep({ ...OURS, account: 'twitter.com/@EzeriUnUpes' }, from('https://pro.x.com'));
    expect(await find(OURS, X)).toMatchObject({ draft: { parts: ['Ūdens ir tīrs.'] } });
  });

  test('nothing is kept, given or deleted in a private window, whatever the page says', async () => {
    await keep(OURS, X);
    const inPrivate = from('https://x.com', true);
    expect(await keep(OURS, inPrivate, 'slepeni')).toEqual({ done: false, refused: 'private-window' });
    expect(await find(OURS, inPrivate)).toEqual({ done: false, refused: 'private-window' });
    await draftAnswers['draft-drop']({ type: 'draft-drop', ...OURS, ...AT }, inPrivate);
    expect((await drafts()).length).toBe(1);
  });

  test.each([
    ['a personal account', PERSONAL],
    ['an unknown account', UNKNOWN],
  ])('%s: only when the person asked for it, and gone when they do not want it any more', async (_, whose) => {
    expect(await keep(whose, X)).toEqual({ done: false, refused: 'personal' });
    expect(await drafts()).toEqual([]);
    settle({ personalDrafts: true });
    expect(await keep(whose, X)).toEqual({ done: true });
    await keep(OURS, X, 'iestādes');
    settle({ personalDrafts: false });
    expect(await find(whose, X)).toEqual({ done: false, refused: 'personal' });
    await tidyAfter(await loadSettings());
    expect((await drafts()).map(({ parts }) => parts)).toEqual([['iestādes']]);
  });

  test('off where the rules say so, also what was kept before; deleting still works', async () => {
    await keep(OURS, X);
    settle({ rules: { ...PRACTICE.rules, drafts: { keep: false } } });
    expect(await keep(OURS, X, 'cits')).toEqual({ done: false, refused: 'rules' });
    expect(await find(OURS, X)).toEqual({ done: false, refused: 'rules' });
    expect(await draftAnswers['draft-drop']({ type: 'draft-drop', ...OURS, ...AT }, X)).toEqual({ done: true });
    expect(await drafts()).toEqual([]);
    settle();
    await keep(OURS, X);
    settle({ rules: { ...PRACTICE.rules, drafts: { keep: false } } });
    await tidyAfter(await loadSettings());
    expect(await drafts()).toEqual([]);
  });

  test('settings that cannot be read cost no draft', async () => {
    settle({ personalDrafts: true });
    await keep(UNKNOWN, X);
    await keep(OURS, X);
    storage.error.reading = true;
    await tidyAfter(await loadSettings());
    storage.error.reading = false;
    expect((await drafts()).length).toBe(2);
  });

  test('a reply is offered under the same post only, and the post itself is not kept', async () => {
    await keep(OURS, X, 'Paldies, labosim.', 'Kāpēc ūdens ir duļķains?');
    expect(await find(OURS, X, 'Kāpēc ūdens ir duļķains?')).toMatchObject({ draft: { parts: ['Paldies, labosim.'] } });
    expect(await find(OURS, X, 'Cits jautājums')).toEqual({ done: true });
    expect(JSON.stringify(await drafts())).not.toContain('duļķains');
  });

  test('released, then dropped on request', async () => {
    await draftAnswers['draft-release']({ type: 'draft-release', ...OURS, ...AT, parts: ['Gatavs.'] }, X);
    expect(await find(OURS, X)).toMatchObject({ draft: { state: 'sent' } });
    const later = Date.now() + 1;
    await draftAnswers['draft-drop']({ type: 'draft-drop', ...OURS, ...AT, sentSince: later }, X);
    expect(await find(OURS, X)).toMatchObject({ draft: { state: 'sent' } });
    await draftAnswers['draft-drop']({ type: 'draft-drop', ...OURS, ...AT }, X);
    expect(await find(OURS, X)).toEqual({ done: true });
  });

  test('an emptied composer does not wipe what was kept; too much is told', async () => {
    await keep(OURS, X);
    expect(await keep(OURS, X, ' \n')).toEqual({ done: false, refused: 'empty' });
    expect(await keep(OURS, X, 'a'.repeat(100_001))).toEqual({ done: false, refused: 'too-long' });
    expect(await find(OURS, X)).toMatchObject({ draft: { parts: ['Ūdens ir tīrs.'] } });
  });

  test('what is said in quick succession is kept in that order', async () => {
    const texts = ['a', 'ab', 'abc', 'abcd'];
    await Promise.all(texts.map((text, index) => keep(OURS, X, text, index % 2 ? undefined : '')));
    expect(await find(OURS, X)).toMatchObject({ draft: { parts: ['abcd'] } });
  });

  test('a database that is out of order is one word', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    expect(await keep(OURS, X)).toEqual({ done: false, trouble: 'unreadable' });
    expect(await find(OURS, X)).toEqual({ done: false, trouble: 'unreadable' });
    expect(await record(OURS, X)).toEqual({ done: false, trouble: 'unreadable' });
  });
});

describe('the record of a page', () => {
  test('has a line for each check, with the day and the hash and never the text', async () => {
    expect(await record(OURS, X, { checks: ['voice/opinion', 'legal/phrase', 'voice/opinion'] })).toEqual({
      done: true,
    });
    await record(OURS, X, { decision: 'published-anyway', approvedBy: 'lasma', reason: 'Steidzami.' });
    const [first, second, third] = await lines();
    expect(first).toMatchObject({
      site: 'x.com',
      account: 'x.com/EzeriUnUpes',
      check: 'voice/opinion',
      decision: 'held',
    });
    expect(first?.day).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(second?.check).toBe('legal/phrase');
    expect(third).toMatchObject({ decision: 'published-anyway', approvedBy: 'lasma', reason: 'Steidzami.' });
    expect(new Set([first?.hash, second?.hash, third?.hash]).size).toBe(1);
    expect(JSON.stringify(await lines())).not.toContain('Manuprāt');
  });

  test('also of an office holder’s account', async () => {
    expect(await record({ ...OURS, account: 'x.com/direktore_ezera' }, X)).toEqual({ done: true });
  });

  test.each([
    ['a personal account', PERSONAL, X, 'personal'],
    ['an unknown account', UNKNOWN, X, 'personal'],
    ['an account that the page does not show', { ...OURS, account: 'facebook.com/' }, FACEBOOK, 'personal'],
    ['an account of another site', OURS, FACEBOOK, 'other-site'],
    ['a private window', OURS, from('https://x.com', true), 'private-window'],
  ])('%s is never recorded, not even on request', async (_, whose, sender, refused) => {
    settle({ personalDrafts: true });
    expect(await record(whose, sender)).toEqual({ done: false, refused });
    expect(await lines()).toEqual([]);
  });
});

describe('what could not be kept', () => {
  test('is told to the page and remembered for the popup, until it can be kept again', async () => {
    await keep(OURS, X);
    await record(OURS, X);
    fullDisk('never');
    expect(await keep(OURS, X, 'cits')).toEqual({ done: false, trouble: 'full' });
    expect(await record(OURS, X, { text: 'cits' })).toEqual({ done: false, trouble: 'full' });
    await vi.waitFor(async () => expect(await storeTroubles()).toEqual({ drafts: 'full', record: 'full' }));
    vi.restoreAllMocks();
    // What is not to be kept at all says nothing about that.
    await keep(PERSONAL, X);
    await record(PERSONAL, X);
    expect(await storeTroubles()).toEqual({ drafts: 'full', record: 'full' });
    await keep(OURS, X, 'cits');
    await record(OURS, X, { text: 'cits' });
    await vi.waitFor(async () => expect(await storeTroubles()).toEqual({}));
  });

  test('a memory with anything in it, or none at all, says nothing wrong', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        storage.memory.set('storeTroubles', value);
        for (const [name, why] of Object.entries(await storeTroubles())) {
          expect(['drafts', 'record', 'rules']).toContain(name);
          expect(['full', 'unreadable']).toContain(why);
        }
      }),
    );
  });
});

test('everything is gone at once on request', async () => {
  await keep(OURS, X);
  await dropAllDrafts();
  expect(await find(OURS, X)).toEqual({ done: true });
});
